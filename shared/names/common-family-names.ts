import { foldName } from './fold-name.ts';

/**
 * Family names that stand first where names are written as at home: Chinese, Korean, Vietnamese, Japanese, Hungarian.
 * Folded (fold-name.ts). Weak evidence, like that of common given names.
 */
const FAMILY_FIRST =
  'wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie tang feng yu dong xiao cheng cao yuan deng fu shen zeng peng lu su jiang cai jia ding wei xue ye yan pan du dai xia zhong tian fan fang shi yao tan liao zou xiong jin hao bai cui kang mao qiu qin gu hou shao meng wan duan qian yin lai xi tsai chiang chan cheung wong ng ho kwok lam leung lau tsang kim lee park choi jung jeong kang cho yoon jang lim han oh seo shin kwon hwang ahn ryu hong moon yun ban roh nguyen tran pham huynh phan vu vo dang bui ngo duong ly sato suzuki takahashi tanaka ito watanabe yamamoto nakamura kobayashi kato yoshida yamada sasaki matsumoto inoue kimura hayashi shimizu mori ikeda hashimoto ishikawa ogawa maeda fujita okada goto hasegawa murakami kondo ishii sakamoto endo aoki fujii nishimura fukuda ota miura fujiwara okamoto matsuda nakajima nakagawa harada ono tamura abe kishida ishiba saito nagy kovacs toth szabo horvath varga kiss molnar nemeth farkas balogh lakatos takacs juhasz';

/** Family names of which people carry two, in Spanish, Portuguese and Indian use: one in the middle begins the family name. */
const IN_PAIRS =
  'garcia gonzalez rodriguez fernandez lopez martinez sanchez perez gomez jimenez ruiz hernandez diaz moreno munoz alvarez romero gutierrez navarro torres dominguez vazquez ramos ramirez serrano blanco molina morales suarez ortega delgado castro ortiz rubio marin sanz nunez iglesias medina garrido cortes castillo santos lozano guerrero cano prieto mendez cruz calvo gallego vidal herrera marquez pena flores cabrera campos vega fuentes carrasco reyes caballero aguilar herrero santana hidalgo montero gimenez ferrer duran vicente benitez mora arias vargas carmona crespo pastor soto saez velasco moya soler parra bravo rojas rios silva souza sousa oliveira pereira lima carvalho almeida ferreira ribeiro rocha alves gomes lopes barbosa costa rodrigues martins neves marques teixeira moreira correia cardoso nascimento araujo melo azevedo tavares coelho pinto fonseca monteiro mendes nunes freitas cunha verma sharma gupta singh kumar patel shah reddy iyer mehta joshi mishra agarwal chopra sehgal kapoor malhotra bhatia';

/** Others, in European use. */
const OTHERS =
  'smith jones miller williams brown taylor davies evans wilson johnson roberts wright robinson thompson walker hughes edwards green clarke jackson wood harrison cooper hill ward turner carter phillips mitchell campbell anderson allen cook bailey murphy kelly sullivan obrien byrne ryan doyle mueller muller schmidt schneider fischer weber meyer wagner becker schulz hoffmann schafer koch bauer richter klein wolf schroder neumann schwarz zimmermann braun kruger hofmann hartmann lange krause lehmann huber steiner gruber dubois durand leroy moreau lefebvre roux fournier girard bonnet dupont lambert fontaine rousseau rossi russo ferrari esposito bianchi romano colombo ricci greco conti deluca mancini costa giordano rizzo lombardi moretti jansen bakker visser smit meijer bos vos peters hendriks dekker dijkstra mulder hansen johansen olsen larsen andersen pedersen nilsen kristiansen jensen karlsen johnsen nielsen christensen rasmussen sorensen johansson andersson karlsson nilsson eriksson larsson olsson persson svensson gustafsson korhonen virtanen makinen nieminen nowak kowalski wisniewski wojcik kowalczyk kaminski lewandowski zielinski szymanski novak svoboda novotny dvorak cerny horvat kovacevic popescu ionescu popa ivanov ivanova petrov petrova smirnov smirnova kuznetsov papadopoulos yilmaz kaya demir celik hussain khan malik ahmed okafor okeke mensah diallo traore ndiaye';

const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));
const FAMILY_FIRST_NAMES = setOf(FAMILY_FIRST);
const PAIRED_NAMES = setOf(IN_PAIRS);
const OTHER_NAMES = setOf(OTHERS);

/** Whether a word is a family name that often stands first. */
export const isFamilyNameFirst = (word: string): boolean => FAMILY_FIRST_NAMES.has(foldName(word));
/** Whether a word is a family name of which people carry two. */
export const isPairedFamilyName = (word: string): boolean => PAIRED_NAMES.has(foldName(word));
/** Whether a word is a family name common somewhere. */
export const isFamilyName = (word: string): boolean =>
  isFamilyNameFirst(word) || isPairedFamilyName(word) || OTHER_NAMES.has(foldName(word));
