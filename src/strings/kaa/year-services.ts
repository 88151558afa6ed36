import type { yearServicesEn } from '../en/year-services';
import type { WordsLike } from '../language';

/** The words of pages for services. */
export const yearServicesKaa: WordsLike<typeof yearServicesEn> = {
  'services.trouble.year': 'varaqa {text}-jıldiki, reje bolsa {year}-jıldiki',
  'services.trouble.noYear': 'varaqa atamasında jıl kórsetilmegen; onı jazıp qoyıń ({year})',
  'services.trouble.centre': 'varaqa basqa oraydiki: {text}',
  'services.trouble.noCentre': 'varaqa atamasında oray atı joq; onı jazıp qoyıń',
  'services.trouble.quarter': 'varaqa {text} sherektiki, tańlanǵan sherektiki emes',
  'services.trouble.row': 'bul qatarǵa sáykes bánt rejede tabılmadı: {text}',
  'services.trouble.amount': 'bul muǵdar emes: {text}',
  'services.trouble.formula': '“{sheet}” betindegi ketekte formula tur: {text}',
  'services.trouble.column': '“{sheet}” betinde onıń baǵanası joq: {text}',
  'services.noPage': 'bul xızmet varaqası emes, oqılmadı',
  'services.nothing': 'bul faylda hesh nárse joq',
  'services.nobody': 'Juwapkeri kórsetilmegen bántler',
  'services.cli.made': '{out}: {year}-jıl {quarter} sherek, {pages} varaqa',
  'services.cli.page': '{service}: {count} bánt, {filled} toltırılǵan',
  'services.cli.wrongPeriod': '“{period}” sherek emes; 2 yamasa {year}-Q2 dep jazıń.',
  'services.cli.otherYear': '“{period}” basqa jıldiki; reje {year}-jıldiki.',
  'services.cli.noItems': 'Rejede bánt joq, sonlıqtan varaqa dúzilmedi.',
  'services.cli.badChoice': '“{choice}” hesh nárseni tańlamaydı; ketekti hám alınatuǵın usınıs nomerin jazıń: F12=1.',
  'services.cli.taken': '{out}: “{sheet}” betine {count} mánis jazıldı, {known} aldınnan bar edi',
  'services.cli.field': '{cell} ← {text} ({places})',
  'services.cli.conflicts': 'Sizge qaldırıldı ({count}); birewin alıw ushın --choose KETEK=NOMER qosıń:',
  'services.cli.stands': '{cell}, {number} “{name}” bánti: tur – {before}',
  'services.cli.blank': 'hesh nárse',
  'services.cli.offer': '{number}) {text} ({places})',
  'services.cli.troubles': 'Alınbadı ({count}):',
  'services.cli.refused': 'Bet bul keteklerge jazıwǵa ruqsat bermedi (qorǵalǵan yamasa birlestirilgen): {cells}.',
};
