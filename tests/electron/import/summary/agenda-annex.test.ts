import { describe, expect, it } from 'vitest';
import { readAgendaLine } from '../../../../electron/import/summary/agenda-annex.ts';
import { defaultStyle } from '../../../../shared/summary/built-in-styles.ts';
import { completeStyle } from '../../../../shared/summary/languages/complete-style.ts';

const read = (text: string, isLiteral = false) => {
  const { title, plannedMinutes, isUnclear } = readAgendaLine(text, {
    isLiteral,
    style: completeStyle(defaultStyle, 'en'),
  });
  return [title, plannedMinutes, isUnclear];
};

describe('a line of the agenda', () => {
  it.each([
    ['Any Other Business (5 min)', ['Any Other Business', 5, false]],
    ['Any Other Business (5 minutes)', ['Any Other Business', 5, false]],
    ['Any Other Business [5 minutes]', ['Any Other Business', 5, false]],
    ["Any Other Business (5')", ['Any Other Business', 5, false]],
    ['Debate (1 h 30)', ['Debate', 90, false]],
    ['Debate (1h30)', ['Debate', 90, false]],
    ['Debate (1 hour)', ['Debate', 60, false]],
    ['Debate (1.5 hours)', ['Debate', 90, false]],
    ['Debate (2 hrs 15 min)', ['Debate', 135, false]],
    ['Debate – 20 min', ['Debate', 20, false]],
    ['Debate: 20 minutes', ['Debate', 20, false]],
    ['Débat (20 minutes)', ['Débat', 20, false]],
    ['Обсуждение (20 мин.)', ['Обсуждение', 20, false]],
    ['Report of the group (IGF 2026)', ['Report of the group (IGF 2026)', null, false]],
    ['Debate (5-10 min)', ['Debate (5-10 min)', null, true]],
    ['Debate (about 20 min)', ['Debate (about 20 min)', null, true]],
    ['Debate', ['Debate', null, false]],
    ['', ['', null, false]],
  ])('[RB14] %s', (text, expected) => expect(read(text)).toEqual(expected));

  it('[MD6] a literal line has minutes only in the form of the house style', () => {
    expect(read('Debate (1 h 30)', true)).toEqual(['Debate (1 h 30)', null, false]);
    expect(read('Debate (1 h 30) (5 min)', true)).toEqual(['Debate (1 h 30)', 5, false]);
    expect(read('Debate (05 min)', true)).toEqual(['Debate (05 min)', null, false]);
  });
});
