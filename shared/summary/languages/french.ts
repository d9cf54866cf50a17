import type { Words } from './words.ts';

/** A colon and a unit stand behind a space at which no line breaks (U+00A0), as French typography has it. */
export const french: Words = {
  labels: {
    meeting: '{body} – Réunion {number}',
    unnumberedMeeting: '{body} – Réunion',
    bodilessMeeting: 'Réunion {number}',
    dateLineSeparator: ' | ',
    annex: 'Annexe {number}\u00a0: {title}',
    agendaAnnex: 'Ordre du jour',
    participantsAnnex: 'Liste des participants',
    apologies: 'Excusés',
    plannedMinutes: '({minutes}\u00a0min)',
    plannedAndActualMinutes: '({planned}\u00a0min prévues, {actual}\u00a0min effectives)',
    actualMinutes: '({actual}\u00a0min effectives)',
    groupCount: '({present} sur {expected})',
    speaker: '{speaker}\u00a0: ',
    actionDetails: ' ({details})',
    dueOn: 'd’ici au {date}',
    columns: {
      familyName: 'Nom',
      givenName: 'Prénom',
      honorific: 'Civilité',
      affiliation: 'Organisation',
      country: 'Pays',
    },
  },
  documentTitles: {
    actionItems: 'Points de suivi et prochaines étapes',
    summaryReport: 'Rapport de synthèse',
  },
  opening: {
    sentence: 'La réunion ({meeting}) s’est tenue le {date}{time}{place}.',
    time: ' à {time}',
    place: ' ({place})',
    chair: 'La présidence était assurée par {chair}.',
    secretariat: 'Le secrétariat ({secretariat}) était représenté par {members}.',
  },
  pageNumber: 'Page {page} sur {pages}',
  listSeparator: ', ',
  sentenceSeparator: ' ',
  action: 'Point de suivi',
  decision: 'Décision',
  statuses: { open: 'En cours', done: 'Exécuté', dropped: 'Abandonné' },
  reviewOfPreviousActions: 'Examen des points de suivi précédents',
  editions: {
    draft: 'PROJET',
    publicEdition: 'Édition publique',
    actionsOnly: 'Points de suivi uniquement',
    finalisedOn: 'Version définitive du {date}',
  },
};
