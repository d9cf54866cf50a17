import type { Words } from './words.ts';

/**
 * Digits are Western throughout, as in the United Nations' own Arabic documents: numbers of meetings, of documents and
 * times are the same signs in all languages of a meeting. "د" for minutes does not change with the number. Where two
 * names in Latin letters may meet, a mark (U+200F) stands between them, without which the second would be read first.
 */
export const arabic: Words = {
  labels: {
    meeting: '{body} – الاجتماع {number}',
    unnumberedMeeting: 'اجتماع {body}',
    bodilessMeeting: 'الاجتماع {number}',
    actionsTitle: 'بنود العمل',
    draft: 'مسودة',
    version: 'النسخة {version}',
    done: 'منجز',
    dropped: 'ملغى',
    dateLineSeparator: ' |\u200f ',
    annex: 'المرفق {number}: {title}',
    agendaAnnex: 'جدول الأعمال',
    participantsAnnex: 'قائمة المشاركين',
    previousActionsAnnex: 'استعراض بنود العمل السابقة',
    previousActionColumns: {
      action: 'بند العمل',
      who: 'المسؤول',
      dueOn: 'الموعد',
      status: 'الحالة',
      outcome: 'النتيجة',
    },
    actionStatuses: { open: 'قيد التنفيذ', done: 'منجز', dropped: 'ملغى' },
    apologies: 'المعتذرون عن عدم الحضور',
    plannedMinutes: '({minutes}\u00a0د)',
    plannedAndActualMinutes: '(المقرر: {planned}\u00a0د، الفعلي: {actual}\u00a0د)',
    actualMinutes: '(الفعلي: {actual}\u00a0د)',
    groupCount: '({present} من أصل {expected})',
    speaker: '{speaker}:\u200f ',
    actionDetails: ' ({details})',
    dueOn: 'في موعد أقصاه {date}',
    columns: {
      familyName: 'اسم العائلة',
      givenName: 'الاسم الأول',
      honorific: 'اللقب',
      affiliation: 'الجهة',
      country: 'البلد',
    },
  },
  mail: {
    subject: '{title}: {meeting}',
    nobody: 'لم يُحدَّد مسؤول بعد',
    nothingOpen: 'لا توجد بنود عمل مفتوحة.',
    attached: 'مرفق بهذه الرسالة الموجز «{document}» بصيغتي Word وPDF.',
    attachedUnnamed: 'مرفق بهذه الرسالة الموجز بصيغتي Word وPDF.',
  },
  documentTitles: { actionItems: 'بنود العمل والخطوات التالية', summaryReport: 'تقرير موجز' },
  opening: {
    sentence: 'عُقد الاجتماع ({meeting}) في {date}{time}{place}.',
    time: ' الساعة {time}',
    place: ' \u200f({place})',
    chair: 'وتولى رئاسة الاجتماع {chair}.',
    secretariat: 'ومثّل الأمانة ({secretariat}): {members}.',
  },
  pageNumber: 'الصفحة {page} من {pages}',
  listSeparator: '،\u200f ',
  sentenceSeparator: ' ',
  action: 'بند عمل',
  decision: 'قرار',
};
