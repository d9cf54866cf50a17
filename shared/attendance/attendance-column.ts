import { foldName } from '../names/fold-name.ts';

/** What a column of a report, or a line of its head, may hold. */
export type AttendanceColumn =
  | 'name'
  | 'givenName'
  | 'familyName'
  | 'email'
  | 'accountId'
  | 'joinedAt'
  | 'leftAt'
  | 'firstJoinedAt'
  | 'lastLeftAt'
  | 'duration'
  | 'durationInSeconds'
  | 'action'
  | 'timestamp'
  | 'role'
  | 'attended'
  | 'waitingRoom'
  | 'host'
  | 'meetingTitle'
  | 'meetingId'
  | 'meetingStart'
  | 'meetingEnd'
  | 'meetingDay';

/**
 * Words of heading rows as Zoom, Teams, Webex and Meet write them, in English, French, Spanish, German, Portuguese,
 * Russian, Arabic, Chinese, and Italian, Dutch, Polish and Indonesian as far as reports were seen in them.
 */
const WORDS: Readonly<Record<AttendanceColumn, string>> = {
  name: 'name original name|nameoriginalname|user name original name|name|full name|user name|username|display name|participant|participant name|attendee|attendee name|nom|nom complet|nom d utilisateur|nom du participant|nombre|nombre completo|nombre de usuario|nombre del participante|vollständiger name|benutzername|anzeigename|teilnehmername|nome completo|nome do participante|nome|nome de usuário|naam|volledige naam|nama|nama lengkap|imię i nazwisko|nazwa|имя|полное имя|фио|имя пользователя|имя участника|участник|имя исходное имя|الاسم|الاسم الكامل|اسم المستخدم|اسم المشارك|姓名|全名|名称|用户名|名字|参会者|与会者|参与者|用户名 原始名称|名称 原始名称|nom nom original|name originaler name|nombre nombre original|nome nome original',
  givenName: 'first name|given name|prénom|nombre de pila|vorname|primeiro nome|الاسم الأول|名',
  familyName:
    'last name|family name|surname|nom de famille|apellido|apellidos|nachname|sobrenome|apelido|фамилия|اسم العائلة|姓|姓氏',
  email:
    'email|e mail|mail|user email|attendee email|email address|e mail address|user e mail|adresse e mail|courriel|adresse courriel|e mail de l utilisateur|correo electrónico|correo|correo electrónico del usuario|e mail adresse|benutzer e mail|endereço de e mail|e mail do usuário|email do utilizador|correio eletrónico|электронная почта|адрес электронной почты|эл почта|البريد الإلكتروني|البريد الالكتروني|电子邮件|电子邮件地址|邮箱|用户邮箱|用户电子邮件|participant identifier|adres e mail|indirizzo e mail|alamat email|posta elettronica',
  accountId:
    'participant id upn|participant id|upn|user principal name|teilnehmer id upn|id de participant upn|id du participant upn|id de participante upn|identificador de participante upn|id do participante upn|id partecipante upn|deelnemers id upn|идентификатор участника upn|参与者 id upn|参与者id upn',
  joinedAt:
    'join time|joined|joined at|time joined|joined time|time of joining|join|arrival time|heure d arrivée|heure de connexion|rejoint à|hora de unión|hora de ingreso|hora de entrada|hora a la que se unió|beitrittszeit|beitreten|beigetreten|beitritt|teilnahmezeit|hora de ingresso|hora da entrada|hora em que entrou|ora di ingresso|ora di partecipazione|tijd van deelname|deelnametijd|godzina dołączenia|czas dołączenia|время присоединения|время входа|время подключения|وقت الانضمام|加入时间|加入時間|进入时间|waktu bergabung',
  leftAt:
    'leave time|left|left at|time left|time exited|exit time|exited|leave|departure time|heure de départ|heure de sortie|heure de déconnexion|quitté à|hora de salida|hora a la que salió|verlassenszeit|verlassen|austrittszeit|uhrzeit des verlassens|hora de saída|hora da saída|ora di uscita|tijd van vertrek|vertrektijd|godzina opuszczenia|czas opuszczenia|время выхода|время отключения|время ухода|وقت المغادرة|وقت الخروج|离开时间|離開時間|退出时间|waktu keluar',
  firstJoinedAt:
    'first join|first join time|first seen|first seen at|first joined|première arrivée|première connexion|première participation|primera unión|primer ingreso|primera entrada|primera incorporación|erster beitritt|erste teilnahme|primeiro ingresso|primeira entrada|primo accesso|prima partecipazione|eerste deelname|pierwsze dołączenie|первое подключение|первое присоединение|первый вход|أول انضمام|الانضمام الأول|首次加入|第一次加入',
  lastLeftAt:
    'last leave|last leave time|last seen|last seen at|last left|dernier départ|dernière sortie|última salida|último abandono|letztes verlassen|letzter austritt|última saída|ultima uscita|laatste vertrek|ostatnie opuszczenie|последний выход|последнее отключение|آخر مغادرة|المغادرة الأخيرة|上次离开|最后离开|最后一次离开',
  duration:
    'duration|in meeting duration|total duration|duration minutes|time in session|time in session minutes|total duration minutes|attendance duration|time in call|time in meeting|meeting duration|time attended|durée|durée de la réunion|durée minutes|durée totale minutes|durée de présence|durée dans la réunion|duración|duración minutos|duración total minutos|duración de la reunión|duración en la reunión|dauer|dauer minuten|gesamtdauer minuten|dauer der besprechung|dauer in der besprechung|besprechungsdauer|duração|duração minutos|duração total minutos|duração da reunião|duração na reunião|durata|durata della riunione|durata nella riunione|duur|duur van vergadering|duur in vergadering|czas trwania|czas trwania spotkania|durasi|продолжительность|длительность|продолжительность минут|продолжительность минуты|продолжительность собрания|продолжительность участия|المدة|المدة بالدقائق|المدة دقائق|مدة الاجتماع|المدة في الاجتماع|持续时间|时长|持续时间 分钟|时长 分钟|总时长 分钟|会议持续时间|会议时长|参会时长',
  durationInSeconds: 'duration seconds|duration in seconds|duration sec|time in call seconds|seconds',
  action:
    'user action|action|action de l utilisateur|acción del usuario|acción|benutzeraktion|aktion|atividade|ação do usuário|ação do utilizador|azione utente|gebruikersactie|akcja użytkownika|действие пользователя|действие|إجراء المستخدم|الإجراء|用户操作|用户动作|操作|tindakan pengguna',
  timestamp:
    'timestamp|time stamp|horodateur|horodatage|date et heure|marca de tiempo|fecha y hora|zeitstempel|data e hora|carimbo de data hora|timestamp ora|data e ora|tijdstempel|znacznik czasu|метка времени|отметка времени|дата и время|الطابع الزمني|التاريخ والوقت|时间戳|时间戳记|日期和时间|stempel waktu',
  role: 'role|rôle|rol|rolle|função|cargo|ruolo|rola|роль|الدور|角色|peran',
  attended: 'attended|a participé|asistió|teilgenommen|participou|حضر|присутствовал|参加|已参加',
  waitingRoom:
    'in waiting room|dans la salle d attente|en sala de espera|en la sala de espera|im warteraum|na sala de espera|в зале ожидания|في غرفة الانتظار|在等候室|在等候室中',
  host: 'host|host name|host email|organizer|organizer email|animateur|anfitrión|gastgeber|anfitrião|организатор|المضيف|主持人',
  meetingTitle:
    'meeting title|topic|title|event name|meeting name|subject|meeting topic|webinar topic|training name|session name|titre de la réunion|sujet|thème|título de la reunión|tema|asunto|besprechungstitel|titel der besprechung|thema|betreff|título da reunião|tópico|titolo della riunione|titolo riunione|titel van vergadering|vergaderingstitel|tytuł spotkania|название собрания|тема|заголовок собрания|عنوان الاجتماع|الموضوع|会议标题|会议主题|主题|judul rapat',
  meetingId:
    'meeting id|webinar id|id|meeting code|meetingid|meeting number|event number|id de réunion|id de la reunión|besprechungs id|meeting kennung|id da reunião|идентификатор собрания|идентификатор конференции|معرف الاجتماع|会议 id|会议id',
  meetingStart:
    'start time|meeting start time|actual start time|event start time|started at|meeting start|start|started|heure de début|heure de début de la réunion|début|hora de inicio|hora de inicio de la reunión|startzeit|startzeit der besprechung|besprechungsstart|beginn|hora de início|hora de início da reunião|ora di inizio|begintijd|starttijd|godzina rozpoczęcia|время начала|начало|время начала собрания|وقت البدء|وقت البداية|وقت بدء الاجتماع|开始时间|会议开始时间|waktu mulai',
  meetingEnd:
    'end time|meeting end time|event end time|ended at|meeting end|end|ended|heure de fin|heure de fin de la réunion|fin|hora de finalización|hora de fin|hora de finalización de la reunión|endzeit|endzeit der besprechung|besprechungsende|ende|hora de término|hora de encerramento|hora de fim|hora de término da reunião|ora di fine|eindtijd|godzina zakończenia|время окончания|окончание|время окончания собрания|وقت الانتهاء|وقت انتهاء الاجتماع|结束时间|会议结束时间|waktu selesai',
  meetingDay: 'date|meeting date|fecha|datum|data|дата|التاريخ|日期',
};

const BY_WORD: ReadonlyMap<string, AttendanceColumn> = new Map(
  Object.entries(WORDS).flatMap(([column, words]) =>
    words.split('|').map((word) => [foldName(word), column as AttendanceColumn] as const),
  ),
);
/** Longer than any heading. */
const LONGEST = 80;

/** Lengths are minutes where the heading does not say otherwise. */
const IN_SECONDS = /second|segundo|sekunde|сек|秒|ثانية|ثواني/iu;

/**
 * What a heading says: "Duration (Minutes)", "Join_Time", "User_Email_2" (tables joined by hand number theirs),
 * "*Meeting Title"; what stands in brackets may be left out. Null where nothing known.
 */
export function attendanceColumn(heading: string): AttendanceColumn | null {
  if (heading.length > LONGEST) return null;
  const plain = heading.replaceAll('_', ' ');
  const folded = foldName(plain);
  const column =
    BY_WORD.get(folded) ??
    BY_WORD.get(folded.replace(/ \d$/u, '')) ??
    BY_WORD.get(foldName(plain.replace(BRACKETS, ''))) ??
    null;
  return column === 'duration' && IN_SECONDS.test(heading) ? 'durationInSeconds' : column;
}

const BRACKETS = /[(（].+[)）]/u;

/** Zoom's heading of the name shown beside the name of the account, in any language: "Name (Original Name)". */
export const isOriginalNameHeading = (heading: string): boolean =>
  attendanceColumn(heading) === 'name' && (BRACKETS.test(heading) || /^nameoriginalname$/iu.test(heading));
