import { planOf } from './reading';

/** The responsible of an item as read: "bib [Axborot-bibliografiya xizmati]", "? [Notaniq]" where it is no service. */
const read = (text: string): string =>
  planOf(`| 1. | Nomi | Dona | 4 | 5 | | | ${text} |`)
    .items[0]!.responsible.services.map((service) => `${service.serviceId ?? '?'} [${service.text}]`)
    .join(' ');

describe('services that a cell lists', () => {
  test.each([
    ['1.Direktor 2.Buxgalter', 'direktor [Direktor] buh [Buxgalter]'],
    ['1) Direktor 2) Buxgalter', 'direktor [Direktor] buh [Buxgalter]'],
    ['Direktor 10.Buxgalter 11. AKT xizmati', 'direktor [Direktor] buh [Buxgalter] akt [AKT xizmati]'],
    ['Direktor 2.5 stavka', 'direktor [Direktor] ? [2.5 stavka]'],
    ['Direktor;Buxgalter', 'direktor [Direktor] buh [Buxgalter]'],
    ['Direktor, Buxgalter.', 'direktor [Direktor] buh [Buxgalter.]'],
    ['Direktor va Buxgalter', 'direktor [Direktor] buh [Buxgalter]'],
    ['Direktor hamda Buxgalter', 'direktor [Direktor] buh [Buxgalter]'],
    ['Direktor ham Buxgalter', 'direktor [Direktor] buh [Buxgalter]'],
    ['Директор и Бухгалтерия', 'direktor [Директор] buh [Бухгалтерия]'],
    ['Direktor – Buxgalter', 'direktor [Direktor] buh [Buxgalter]'],
    ['Direktor, Notanish boʻlinma, Buxgalter', 'direktor [Direktor] ? [Notanish boʻlinma] buh [Buxgalter]'],
    ['Notanish boʻlinma, Direktor', '? [Notanish boʻlinma] direktor [Direktor]'],
    ['Direktor. ,Notanish boʻlinma,.', 'direktor [Direktor.] ? [Notanish boʻlinma.]'],
    ['Notanish boʻlinma, , Direktor', '? [Notanish boʻlinma] direktor [Direktor]'],
    ['Mahalla faollari; Hokimlik', '? [Mahalla faollari] ? [Hokimlik]'],
    ['Mahalla faollari;<br>Hokimlik; Direktor', '? [Mahalla faollari] ? [Hokimlik] direktor [Direktor]'],
    ['1. Mahalla faollari 2. Hokimlik', '? [Mahalla faollari] ? [Hokimlik]'],
    [
      'Mahalla<br>faollari; Axborot-bibliografiya<br>xizmati',
      '? [Mahalla faollari] bib [Axborot-bibliografiya xizmati]',
    ],
    ['Хызмет көрсетиў бөлими, Фондларды жәмлеў бөлими', 'abn [Хызмет көрсетиў бөлими] fond [Фондларды жәмлеў бөлими]'],
    ['Хабар-коммуникация ҳәм санластырыў хызмети', 'akt [Хабар-коммуникация ҳәм санластырыў хызмети]'],
    ['Direktor; A.Namunaeva', 'direktor [Direktor A.Namunaeva]'],
    ['Direktor A.Namunaeva; B.Namunaeva', 'direktor [Direktor A.Namunaeva] ? [B.Namunaeva]'],
    ['Hokimlik; A.Namunaeva', '? [Hokimlik] ? [A.Namunaeva]'],
    ['Direktorlik', '? [Direktorlik]'],
    ['Bosh direktor', '? [Bosh] direktor [direktor]'],
    ['Axborot - bibliografiya xizmati', 'bib [Axborot bibliografiya xizmati]'],
  ])('%s: %s', (text, services) => expect(read(text)).toBe(services));

  test('the longest name that stands there is meant', () => {
    expect(read('TAKM direktori')).toBe('direktor [TAKM direktori]');
    expect(read('TAKM')).toBe('akm [TAKM]');
  });

  test.each([
    ['Axborot-bibliografiya<br>xizmati', 'bib [Axborot-bibliografiya xizmati]'],
    ['Direktor<br>Axborot-bibliografiya<br>xizmati', 'direktor [Direktor] bib [Axborot-bibliografiya xizmati]'],
    ['Notanish<br>Direktor<br>Begona', '? [Notanish] direktor [Direktor] ? [Begona]'],
    ['Direktor<br>A.Namunaeva', 'direktor [Direktor A.Namunaeva]'],
    ['Direktor<br><br>Buxgalter', 'direktor [Direktor] buh [Buxgalter]'],
  ])('lines %s: %s', (text, services) => expect(read(text)).toBe(services));

  test('no more than the first two thousand signs are read', () => {
    expect(read('Direktor; '.repeat(300)).match(/direktor/g)).toHaveLength(200);
  });
});

describe('a name behind a service is that of its person', () => {
  test.each([
    'A.Namunaeva',
    'A. Namunaeva',
    'A.B.Namunaeva',
    'A. B. Namunaeva',
    'SH.Namunayeva',
    'Sh. Namunayeva',
    'Namunayeva A.',
    'Namunayeva SH.',
    'Namunayeva Sh.',
    'Namunayeva A.B.',
    'Namunayeva A. B.',
    'Oʻrnakova A.',
  ])('%s', (person) => {
    expect(read(`Direktor ${person}, Buxgalter`)).toBe(`direktor [Direktor ${person}] buh [Buxgalter]`);
  });

  test.each([
    'Namunayeva',
    'a.Namunayeva',
    'A.namunayeva',
    'A.1',
    'A.Namunaeva yordamchisi',
    'yordamchi A.Namunaeva',
    'Yangi Namunayeva A.',
    'Namunayeva A. bilan',
    'Namunayeva a.',
    'namunayeva A.',
    'N. A.',
    'Namunayeva A.b.',
    'A.B.D.Namunaeva',
  ])('but not %s', (words) => expect(read(`Direktor ${words}`)).toBe(`direktor [Direktor] ? [${words}]`));

  test('nor where no service stands before it', () => expect(read('A.Namunaeva')).toBe('? [A.Namunaeva]'));
});
