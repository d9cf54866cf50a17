/** What a meeting says in one language: the same things in each, as a note-taker there would write them. */
export type ExampleTexts = {
  readonly body: string;
  readonly number: string;
  readonly place: string;
  readonly items: readonly [string, string, string];
  readonly plain: string;
  readonly quotation: string;
  readonly bold: string;
  readonly emphasised: string;
  readonly linked: string;
  readonly subNote: string;
  readonly mixed: string;
  readonly action: string;
  readonly decision: string;
  readonly nextMeeting: string;
  readonly chairs: string;
  readonly secretariat: string;
  /** Family name, given name, honorific, affiliation, country. */
  readonly people: readonly (readonly [string, string, string, string, string])[];
  readonly absent: readonly [string, string, string, string, string];
};

export const EXAMPLE_LANGUAGES = ['ar', 'zh-Hans', 'en', 'fr', 'ru', 'es'] as const;
export type ExampleLanguage = (typeof EXAMPLE_LANGUAGES)[number];

export const exampleTexts: Readonly<Record<ExampleLanguage, ExampleTexts>> = {
  en: {
    body: 'Working Group on Data',
    number: '14',
    place: 'Geneva',
    items: ['Welcome and adoption of the agenda', 'Review of the WSIS+20 outcome', 'Any other business'],
    plain: 'The chair welcomed the members and thanked the secretariat for the documents.',
    quotation:
      'One member asked whether “open data” covers statistics; the answer was “yes, where possible”.',
    bold: 'The deadline',
    emphasised: 'cannot',
    linked: 'the draft report',
    subNote: 'Comments are open until Friday.',
    mixed: ' be moved; see ',
    action: 'The secretariat is invited to circulate the draft before the next session.',
    decision: 'The agenda was adopted without changes.',
    nextMeeting: 'The next meeting will be held on 13 April.',
    chairs: 'Chairs',
    secretariat: 'Secretariat',
    people: [
      ['Roach', 'Carol', 'Ms.', 'Ministry of Transport', 'Bahamas'],
      ['García Márquez', 'Ana', 'Ms.', 'CEPAL', 'Chile'],
      ['Müller', 'Jürgen', 'Mr.', 'ITU', 'Switzerland'],
    ],
    absent: ['Okafor', 'Chidi', 'Mr.', 'African Union', 'Nigeria'],
  },
  fr: {
    body: 'Groupe de travail sur les données',
    number: '14',
    place: 'Genève',
    items: [
      'Ouverture et adoption de l’ordre du jour',
      'Examen des résultats du SMSI+20',
      'Questions diverses',
    ],
    plain: 'La présidente a souhaité la bienvenue aux membres et remercié le secrétariat.',
    quotation:
      'Un membre a demandé si les « données ouvertes » comprenaient les statistiques ; la réponse a été « oui ».',
    bold: 'Le délai',
    emphasised: 'ne peut pas',
    linked: 'le projet de rapport',
    subNote: 'Les observations sont attendues d’ici à vendredi.',
    mixed: ' être reporté ; voir ',
    action: 'Le secrétariat est invité à distribuer le projet avant la prochaine session.',
    decision: 'L’ordre du jour a été adopté sans modification.',
    nextMeeting: 'La prochaine réunion se tiendra le 13 avril.',
    chairs: 'Présidence',
    secretariat: 'Secrétariat',
    people: [
      ['Lefèvre', 'Hélène', 'Mme', 'Ministère des transports', 'France'],
      ['N’Diaye', 'Aïssatou', 'Mme', 'Union africaine', 'Sénégal'],
      ['Müller', 'Jürgen', 'M.', 'UIT', 'Suisse'],
    ],
    absent: ['Okafor', 'Chidi', 'M.', 'Union africaine', 'Nigéria'],
  },
  es: {
    body: 'Grupo de Trabajo sobre Datos',
    number: '14',
    place: 'Ginebra',
    items: [
      'Apertura y aprobación del orden del día',
      'Examen de los resultados de la CMSI+20',
      'Otros asuntos',
    ],
    plain: 'La presidenta dio la bienvenida a los miembros y agradeció los documentos a la secretaría.',
    quotation:
      'Un miembro preguntó: «¿Incluyen los “datos abiertos” las estadísticas?»; la respuesta fue «sí».',
    bold: 'El plazo',
    emphasised: 'no puede',
    linked: 'el proyecto de informe',
    subNote: 'Se reciben observaciones hasta el viernes.',
    mixed: ' aplazarse; véase ',
    action: 'Se invita a la secretaría a distribuir el proyecto antes de la próxima reunión.',
    decision: 'Se aprobó el orden del día sin cambios.',
    nextMeeting: 'La próxima reunión se celebrará el 13 de abril.',
    chairs: 'Presidencia',
    secretariat: 'Secretaría',
    people: [
      ['García Márquez', 'Ana', 'Sra.', 'CEPAL', 'Chile'],
      ['Núñez Peña', 'Íñigo', 'Sr.', 'Ministerio de Transportes', 'España'],
      ['Müller', 'Jürgen', 'Sr.', 'UIT', 'Suiza'],
    ],
    absent: ['Okafor', 'Chidi', 'Sr.', 'Unión Africana', 'Nigeria'],
  },
  ru: {
    body: 'Рабочая группа по данным',
    number: '14',
    place: 'Женева',
    items: ['Открытие заседания и утверждение повестки дня', 'Обзор итогов ВВУИО+20', 'Прочие вопросы'],
    plain: 'Председатель приветствовала членов группы и поблагодарила секретариат за документы.',
    quotation:
      'Один из членов спросил, входят ли в «открытые данные» статистические; ответ: «Да, где это возможно».',
    bold: 'Срок',
    emphasised: 'не может',
    linked: 'проект доклада',
    subNote: 'Замечания принимаются до пятницы.',
    mixed: ' быть перенесён; см. ',
    action: 'Секретариату предлагается распространить проект до следующего заседания.',
    decision: 'Повестка дня утверждена без изменений.',
    nextMeeting: 'Следующее заседание состоится 13 апреля.',
    chairs: 'Председатели',
    secretariat: 'Секретариат',
    people: [
      ['Соколова', 'Мария', 'г-жа', 'Министерство транспорта', 'Российская Федерация'],
      ['Ёлкин', 'Пётр', 'г-н', 'Минцифры', 'Российская Федерация'],
      ['Müller', 'Jürgen', 'г-н', 'МСЭ', 'Швейцария'],
    ],
    absent: ['Окафор', 'Чиди', 'г-н', 'Африканский союз', 'Нигерия'],
  },
  'zh-Hans': {
    body: '数据工作组',
    number: '14',
    place: '日内瓦',
    items: ['开幕并通过会议议程', '审查WSIS+20成果', '其他事项'],
    plain: '主席欢迎各位成员，并感谢秘书处准备文件。',
    quotation: '一位成员询问“开放数据”是否包括统计数据；答复是：“是的，在可能的情况下《数据指南》适用。”',
    bold: '截止日期',
    emphasised: '不能',
    linked: '报告草案',
    subNote: '意见征集截止到星期五。',
    mixed: '推迟；见',
    action: '请秘书处在下次会议之前分发草案。',
    decision: '议程未经修改获得通过。',
    nextMeeting: '下次会议将于4月13日举行。',
    chairs: '主席',
    secretariat: '秘书处',
    people: [
      ['王', '小明', '先生', '交通运输部', '中国'],
      ['欧阳', '娜娜', '女士', '国际电信联盟', '中国'],
      ['Müller', 'Jürgen', '', '国际电信联盟', '瑞士'],
    ],
    absent: ['李', '华', '博士', '清华大学', '中国'],
  },
  ar: {
    body: 'الفريق العامل المعني بالبيانات',
    number: '14',
    place: 'جنيف',
    items: ['الافتتاح وإقرار جدول الأعمال', 'استعراض نتائج WSIS+20 (2025)', 'مسائل أخرى'],
    plain: 'رحّبت الرئيسة بالأعضاء وشكرت الأمانة على إعداد الوثائق.',
    quotation:
      'سأل أحد الأعضاء عمّا إذا كانت «البيانات المفتوحة» تشمل الإحصاءات؛ وكان الجواب: «نعم، بنسبة 75% على الأقل».',
    bold: 'الموعد النهائي',
    emphasised: 'لا يمكن',
    linked: 'مشروع التقرير',
    subNote: 'تُقبل التعليقات حتى يوم الجمعة، بحسب John Smith (UNDP) من الأمانة.',
    mixed: ' تأجيله؛ انظر ',
    action: 'تُدعى الأمانة إلى توزيع المشروع قبل الدورة المقبلة.',
    decision: 'أُقرّ جدول الأعمال دون تعديل.',
    nextMeeting: 'يُعقد الاجتماع المقبل في 13 نيسان/أبريل.',
    chairs: 'الرئاسة',
    secretariat: 'الأمانة',
    people: [
      ['سلمان', 'فاطمة', 'السيدة', 'وزارة النقل', 'الأردن'],
      ['بن يوسف', 'محمد', 'السيد', 'جامعة الدول العربية', 'تونس'],
      ['Müller (Jr.)', 'Jürgen', 'السيد', 'الاتحاد الدولي للاتصالات (ITU)', 'سويسرا'],
    ],
    absent: ['حداد', 'ليلى', 'السيدة', 'الإسكوا', 'لبنان'],
  },
};
