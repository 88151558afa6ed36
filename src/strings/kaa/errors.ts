import type { errorsEn } from '../en/errors';
import type { WordsLike } from '../language';

/** Trouble of the outside world in Karakalpak: what happened, what it means for the data, what to do. */
export const errorsKaa: WordsLike<typeof errorsEn> = {
  'error.unreadable-file':
    'Fayldı oqıw múmkin bolmadı ({detail}). Hesh nárse ózgermedi. Onıń .xlsx yamasa .xlsm ekenin tekseriń, basqa baǵdarlamada ashıq bolsa jabıń hám qayta ashıń.',
  'error.empty-file': 'Fayl bos (0 bayt). Onıń basqa nusqasın tańlań.',
  'error.not-a-workbook': 'Bul Excel faylı emes ({detail}). Atı .xlsx yamasa .xlsm menen tamamlanatuǵın fayldı tańlań.',
  'error.damaged-file':
    'Fayl buzılǵan ({detail}). Hesh nárse ózgermedi. Onı Excelde ashıń, tiklewge ruqsat beriń, saqlań hám qayta urınıp kóriń.',
  'error.encrypted-file': 'Fayl parol menen qorǵalǵan. Excelde parolsiz saqlań hám qayta ashıń.',
  'error.old-format':
    'Bul eski Excel faylı (.xls). Excelde “Basqasha saqlaw” → .xlsx túrin tańlań hám sol fayldı ashıń.',
  'error.other-format':
    'Bul Excel faylı emes ({detail}). Kesteni Excelge kóshiriń, .xlsx etip saqlań hám sol fayldı ashıń.',
  'error.too-large': 'Fayl júdá úlken ({detail}). Nusqasında tek rejeni qaldırıń hám sonı ashıń.',
  'error.sheet-missing': 'Kitapta “{detail}” atlı bet joq. Basqa betti tańlań.',
  'error.protected': 'Bet qorǵalǵan. Hesh nárse jazılmadı. Qorǵawdı alıp taslań hám qayta urınıp kóriń.',
  'error.busy': 'Ketek ózgertilip atır. Hesh nárse jazılmadı. Jazıwdı tamamlań (Enter) hám qayta urınıp kóriń.',
  'error.workbook-protected':
    'Fayldıń dúzilisi qorǵalǵan, bet qosıp bolmaydı. Hesh nárse jazılmadı. Qorǵawdı alıp taslań (Kórip shıǵıw → Kitaptı qorǵaw) hám qayta urınıp kóriń.',
  'error.read-only':
    'Fayl tek oqıw ushın ashılǵan. Hesh nárse jazılmadı. Sarı qatardaǵı “Ózgertiwge ruqsat beriw” túymesin basıń yamasa nusqasın saqlań hám qayta urınıp kóriń.',
  'error.no-answer':
    'Excel juwap bermedi. Usı waqıtqa shekem jazılǵanlar “Artqa qaytarıw” diziminde. Biraz kútip, qayta tekseriń hám aqırǵı qádemdi kórip shıǵıń.',
  'error.session-lost':
    'Uzaq waqıt jumıs bolmaǵanı ushın Excel seanstı tamamladı. Fayldı qayta ashıń: jazılǵanlar onda saqlanǵan.',
  'error.host-failed':
    'Excel bunı orınlay almadı ({detail}). Qayta tekseriń, aqırǵı qádemdi kórip shıǵıń hám jáne urınıp kóriń.',
  'error.not-supported': 'Bul jerde bunı islep bolmaydı ({detail}). Hesh nárse ózgermedi.',
  'refused.cell-changed':
    '{cell} ketegi usı aralıqta ózgergen, sonlıqtan hesh nárse jazılmadı. Ketekti kóriń hám qayta tekseriń.',
  'refused.holds-formula': '{cell} keteginde formula bar, formulanıń ústine jazılmaydı. Onı bettiń ózinde ózgertiń.',
  'refused.rich-text':
    '{cell} keteginde teksttiń bir bólegi basqasha bezelgen, sonlıqtan ol qayta jazılmadı. Bettiń ózinde ózgertiń.',
  'refused.protected':
    '{cell} ketegi qulıplanǵan. Hesh nárse jazılmadı. Bettiń qorǵawın alıp taslań hám qayta urınıp kóriń.',
  'refused.covered-by-merge': '{cell} birlestirilgen ketek ishinde, sonlıqtan hesh nárse jazılmadı. Aldın bette bóliń.',
  'written.notReadAgain':
    'Jazıldı, biraq bettiń ózin sonnan keyin oqıp bolmadı. Bul jerdegi maǵlıwmat eskirgen bolıwı múmkin: qayta tekseriń.',
  'undo.skipped': 'Jumıs artqa qaytarıldı, tek {reason} ketekler qaldırıldı: {cells}. Olardı kórip shıǵıń.',
  'undo.skipped.cell-changed': 'keyin basqa qol menen ózgertilgen',
  'undo.skipped.holds-formula': 'endi formulası bar',
  'undo.skipped.rich-text': 'endi bir bólegi basqasha bezelgen',
  'undo.skipped.protected': 'qulıplanǵan',
  'undo.skipped.covered-by-merge': 'endi birlestirilgen',
  'undo.andMore': '{cells} hám jáne {count} ketek',
  'sheet.gone': '“{sheet}” beti endi faylda joq. Onıń ornına “{shown}” kórsetilmekte.',
  'sheet.goneAll':
    '“{sheet}” beti endi faylda joq, kórsetetuǵın basqa bet te tabılmadı. Rejesi bar betti ashıń hám qayta tekseriń.',
  'undo.sheetUsed':
    '“{sheet}” betinde jazıwlar bar, sonlıqtan ol ornında qaldı. Aldın kirgizilgenlerdi artqa qaytarıń yamasa óshiriń.',
  'undo.overlaps':
    'Bul jumıstı házir qaytarıp bolmaydı: keyingi jumıs ta sol orınǵa tiyisli. Aldın sonı qaytarıń: {step}.',
  'undo.cell-changed':
    '{cell} ketegi keyin ózgertilgen, sonlıqtan bul jumıstı qaytarıp bolmaydı. Hesh nárse jazılmadı.',
  'undo.holds-formula':
    '{cell} keteginde endi formula bar, sonlıqtan bul jumıstı qaytarıp bolmaydı. Hesh nárse jazılmadı.',
  'undo.rich-text':
    '{cell} keteginde teksttiń bir bólegi endi basqasha bezelgen, sonlıqtan bul jumıstı qaytarıp bolmaydı.',
  'undo.protected':
    '{cell} ketegi qulıplanǵan, sonlıqtan bul jumıstı qaytarıp bolmaydı. Aldın bettiń qorǵawın alıp taslań.',
  'undo.covered-by-merge':
    '{cell} endi birlestirilgen ketek ishinde, sonlıqtan bul jumıstı qaytarıp bolmaydı. Aldın bóliń.',
};
