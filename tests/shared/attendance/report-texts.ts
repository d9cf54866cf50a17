/** Reports as the programs write them, made for these tests. */
const lines = (...all: string[]): string => `${all.join('\n')}\n`;
const tabbed = (...all: string[]): string => lines(...all.map((line) => line.replaceAll('|', '\t')));

export const zoomParticipants = lines(
  'Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,Recording Consent',
  'Noor Haddad,noor@example.org,04/07/2026 09:01:12 AM,04/07/2026 09:30:00 AM,29,No,Y',
  '"Costa, Rui",,04/07/2026 09:00:00 AM,04/07/2026 10:00:00 AM,60,Yes,Y',
  'Noor Haddad,NOOR@example.org,04/07/2026 09:35:00 AM,04/07/2026 10:00:10 AM,26,No,Y',
  '16175551234,,04/07/2026 09:10:00 AM,04/07/2026 09:20:00 AM,10,Yes,',
);

/** Since 2024, with the meeting's head and the time in the waiting room. */
export const zoomWithHead = lines(
  'Topic,ID,Host,Duration (minutes),Start time,End time,Participants',
  'Open Forum,812 3333 4444,Noor Haddad (noor@example.org),62,04/07/2026 09:00:00 AM,04/07/2026 10:02:00 AM,2',
  '',
  'Name (original name),Email,Join time,Leave time,Duration (minutes),Guest,Recording disclaimer response,In waiting room',
  'Noor Haddad,noor@example.org,04/07/2026 09:00:12 AM,04/07/2026 10:00:10 AM,60,No,OK,No',
  'Rui Costa,,04/07/2026 09:00:00 AM,04/07/2026 09:02:00 AM,2,Yes,,Yes',
  'Rui Costa,,04/07/2026 09:02:00 AM,04/07/2026 10:00:00 AM,58,Yes,OK,No',
);

export const zoomUniqueUsers = lines(
  'Name (Original Name),User Email,Total Duration (Minutes),Guest',
  'Noor Haddad,noor@example.org,55,No',
  'Rui (Rui Costa),,60,Yes',
);

const USAGE_HEAD =
  'Topic,MeetingID,User_Name,User_Email_1,Creation_Time,Start_Time,End_Time,Duration_Minutes_1,Participants,NameOriginalName,User_Email_2,Join_Time,Leave_Time,Duration_Minutes_2,Guest';
const usageRow = (start: string, name: string, email: string): string =>
  `Open Forum,812,Host Person,host@example.org,04/01/2026 10:00:00 AM,${start},04/07/2026 10:00:00 AM,60,2,${name},${email},04/07/2026 09:01:00 AM,04/07/2026 09:30:00 AM,29,No`;
export const zoomUsage = lines(
  USAGE_HEAD,
  usageRow('04/07/2026 09:00:00 AM', 'Noor Haddad', 'noor@example.org'),
  usageRow('04/07/2026 09:00:00 AM', 'Rui Costa', ''),
);
export const zoomTwoMeetings = lines(
  USAGE_HEAD,
  usageRow('04/07/2026 09:00:00 AM', 'Noor Haddad', 'noor@example.org'),
  usageRow('04/06/2026 09:00:00 AM', 'Rui Costa', ''),
);
export const zoomOnlyMeetings = lines(
  'Topic,Meeting ID,User Name,User Email,Creation Time,Start Time,End Time,Duration (Minutes),Participants',
  'Open Forum,812,Host Person,host@example.org,04/01/2026 10:00:00 AM,04/07/2026 09:00:00 AM,04/07/2026 10:00:00 AM,60,2',
);

export const zoomWebinar = lines(
  'Attendee Report',
  'Report Generated:,"Apr 7, 2026 9:00 PM"',
  'Topic,Webinar ID,Actual Start Time,Actual Duration (minutes),# Registered,# Cancelled,Unique Viewers,Total Users',
  'Public Session,881 2222 3333,"Apr 7, 2026 6:00 PM",61,10,0,5,7',
  'Host Details,',
  'Attended,User Name (Original Name),Email,Join Time,Leave Time,Time in Session (minutes),Is Guest,Country/Region Name',
  'Yes,Noor Haddad,noor@example.org,"Apr 7, 2026 17:55:00","Apr 7, 2026 19:01:00",66,No,Lebanon',
  'Panelist Details,',
  'Attended,User Name (Original Name),Email,Join Time,Leave Time,Time in Session (minutes),Is Guest,Country/Region Name',
  'Yes,Rui Costa,rui@example.org,"Apr 7, 2026 17:56:00","Apr 7, 2026 18:30:00",34,No,Portugal',
  'No,Never Came,never@example.org,--,--,--,No,',
  'Attendee Details,',
  'Attended,User Name (Original Name),First Name,Last Name,Email,Phone,Registration Time,Approval Status,Join Time,Leave Time,Time in Session (minutes),Is Guest,Country/Region Name',
  'Yes,Wei Lin,Wei,Lin,wei@example.org,,"Apr 1, 2026 10:00:00",approved,"Apr 7, 2026 18:00:00","Apr 7, 2026 18:20:00",20,Yes,Singapore',
  'Yes,Wei Lin,Wei,Lin,wei@example.org,,"Apr 1, 2026 10:00:00",approved,"Apr 7, 2026 18:30:00","Apr 7, 2026 19:00:00",30,Yes,Singapore',
  'No,Stayed Home,Stayed,Home,home@example.org,,"Apr 1, 2026 10:00:00",approved,--,--,--,--,',
  'Other Attended',
  'User Name,Join Time,Leave Time,Time in Session (minutes),Country/Region Name',
  '16175551234,"Apr 7, 2026 18:01:00","Apr 7, 2026 18:21:00",20,United States',
);

export const teamsList = tabbed(
  'Full Name|User Action|Timestamp',
  'Haddad Noor|Joined before|4/7/2026, 9:00:00 AM',
  'Haddad Noor|Left|4/7/2026, 9:10:00 AM',
  'Costa Rui|Joined|4/7/2026, 9:02:00 AM',
  'Haddad Noor|Joined|4/7/2026, 9:20:00 AM',
  'Haddad Noor|Left|4/7/2026, 9:25:30 AM',
);
export const teamsListPortuguese = tabbed(
  'Nome Completo|Atividade|Data e hora',
  'Rui Costa|Entrou|30/03/2026 21:15:48',
  'Rui Costa|Saiu|30/03/2026 21:25:48',
  'Noor Haddad|Ingressou|30/03/2026 21:15:48',
);

/** Sections as of 2022, French, in which activities say more of one guest than the table of participants. */
export const teamsReportFrench = tabbed(
  '1. Résumé',
  'Titre de la réunion|Bureau élargi',
  'Participants présents|2',
  'Heure de début|07/04/2026 09:00:00',
  'Heure de fin|07/04/2026 12:00:00',
  '',
  '2. Participants',
  'Nom|Première connexion|Dernière sortie|Durée de la réunion|E-mail|ID de participant (UPN)|Rôle',
  'Noor Haddad|07/04/2026 09:01:00|07/04/2026 11:45:00|2\u00a0h 44\u00a0m|noor@example.org|noor@example.org|Organisateur',
  'Rui Costa|07/04/2026 09:05:00|07/04/2026 09:20:00|15\u00a0m||rui@guest.example|Participant',
  '',
  '3. Activités de la réunion',
  "Nom|Heure d'arrivée|Heure de départ|Durée|E-mail|Rôle",
  'Noor Haddad|07/04/2026 09:01:00|07/04/2026 10:01:00|1\u00a0h 0\u00a0m|noor@example.org|Organisateur',
  'Noor Haddad|07/04/2026 10:01:00|07/04/2026 11:45:00|1\u00a0h 44\u00a0m|noor@example.org|Organisateur',
  'Wei Lin|07/04/2026 09:00:00|07/04/2026 09:10:00|10\u00a0m||Participant',
);
export const teamsReport2021 = tabbed(
  'Meeting Summary',
  'Total Number of Participants|2',
  'Meeting Title|Board',
  'Meeting Start Time|4/7/2026, 9:00:00 AM',
  'Meeting End Time|4/7/2026, 10:00:00 AM',
  '',
  'Full Name|Join Time|Leave Time|Duration|Email|Role|Participant ID (UPN)',
  'Noor Haddad|4/7/2026, 9:00:00 AM|4/7/2026, 9:30:00 AM|30m|noor@example.org|Organizer|noor@example.org',
  'Noor Haddad|4/7/2026, 9:40:00 AM|4/7/2026, 10:00:00 AM|20m 5s|noor@example.org|Organizer|noor@example.org',
  'Rui Costa (Guest)|4/7/2026, 9:00:00 AM|4/7/2026, 10:00:00 AM|1h|||',
);
/** Every label in a language this program has no words of (Finnish). */
export const teamsReportUnknownLanguage = tabbed(
  '1. Yhteenveto',
  'Kokouksen otsikko|Hallitus',
  'Osallistujia|1',
  'Alkamisaika|7.4.2026 9.00.00',
  'Päättymisaika|7.4.2026 10.00.00',
  '',
  '2. Osallistujat',
  'Nimi|Ensimmäinen liittyminen|Viimeinen poistuminen|Kesto|Sähköposti|Tunnus (UPN)|Rooli',
  'Noor Haddad|7.4.2026 9.01.00|7.4.2026 9.31.00|30 min|noor@example.org|noor@example.org|Järjestäjä',
  '',
  '3. Tapahtumat',
  'Nimi|Liittymisaika|Poistumisaika|Kesto|Sähköposti|Rooli',
  'Noor Haddad|7.4.2026 9.01.00|7.4.2026 9.31.00|30 min|noor@example.org|Järjestäjä',
);

export const webex = tabbed(
  'Meeting Name|Meeting Start Time|Meeting End Time|Display Name|First Name|Last Name|Role|Attendee Email|Join Time|Leave Time|Attendance Duration|Connection Type',
  'Board|"=""2026-04-07 09:00:00"""|"=""2026-04-07 10:00:00"""|Noor H.|Noor|Haddad|Host|noor@example.org|"=""2026-04-07 08:58:50"""|"=""2026-04-07 09:10:00"""|12 mins|Web',
  'Board|"=""2026-04-07 09:00:00"""|"=""2026-04-07 10:00:00"""|Noor H.|Noor|Haddad|Host|noor@example.org|"=""2026-04-07 09:20:00"""|"=""2026-04-07 10:00:00"""|40 mins|Web',
);

export const meet = lines(
  'Meeting title,Date,Start time,End time',
  'Board,2026-04-07,23:30,00:32',
  '',
  'First name,Last name,Email,Duration,Time joined,Time exited',
  'Noor,Haddad,noor@example.org,1 hr 1 min,11:31 PM,12:32 AM',
  'Rui,Costa,,58 min,23:32:10,23:50',
);

export const panel = lines(
  'Participants (4)',
  'NH',
  'Noor Haddad (Host, me)',
  'Rui Costa',
  'Rui Costa',
  'Unmute',
  '+41225550102',
  'iPhone (Wei Lin)',
);
