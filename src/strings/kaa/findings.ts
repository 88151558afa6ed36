import type { findingsEn } from '../en/findings';
import type { WordsLike } from '../language';

/** What is said of findings in any face, in Karakalpak: those that are not mended automatically, and the list of a check's results. */
export const findingsKaa: WordsLike<typeof findingsEn> = {
  'hindrance.rich-text': 'Bul ketek ishinde hár qıylı bezew bar, avtomat túrde dúzetilse ol joǵaladı: ózińiz dúzetiń.',
  'hindrance.holds-formula': 'Bul ketekte formula bar, formulalardıń ústine hesh qashan jazılmaydı: ózińiz dúzetiń.',

  'severity.error': 'qáte',
  'severity.warning': 'eskertiw',
  'severity.info': 'esletpe',

  'results.title': 'Tekseriw nátiyjeleri',
  'results.plan': 'Reje',
  'results.sheet': 'Bet',
  'results.date': 'Tekserilgen kúni',
  'results.rules': 'Qaǵıydalar toplamı',
  'results.errors': 'Qáteler',
  'results.warnings': 'Eskertiwler',
  'results.answered': 'sonnan túsindirme jazılǵanı',
  'results.infos': 'Esletpeler',
  'results.severity': 'Dárejesi',
  'results.cell': 'Ketek',
  'results.rule': 'Qaǵıyda',
  'results.what': 'Ne tabıldı',
  'results.todo': 'Ne islew kerek',
  'results.note': 'Túsindirme',
  'results.none': 'Kemshilik tabılmadı.',
};
