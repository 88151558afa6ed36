/** The Karakalpak sentences of the rules about texts. */
export const kaaRulesText: Readonly<Record<string, string>> = {
  'text-homoglyph.why':
    'Kirillshe “о” latınsha “o” hárpine uqsaydı, biraq izlew, filtr hám esabat sózdi basqa sóz dep aladı.',
  'text-homoglyph.mixed.what': 'Latın hám kirill háripleri aralasqan: {words}.',
  'text-homoglyph.mixed.todo': 'Sózdi tolıǵı menen bir álipbede jazıń.',
  'text-homoglyph.stuck.what':
    'Latın hám kirill háripleri aralasqan: {words}. Ayırım háriplerdiń basqa álipbede uqsası joq.',
  'text-homoglyph.stuck.todo': 'Sózdi bir álipbede qaytadan teriń.',
  'text-homoglyph.fix.script': '{words} dep jazıw',

  'text-apostrophe.why':
    "Izlew hám filtr hár bir belgini basqa hárip dep aladı: bir ketektegi “oʻ” menen basqasındaǵı “o'” birge tabılmaydı.",
  'text-apostrophe.mixed.what': '“{word}” bettiń kóp jerindegiden basqa apostrof belgisi menen jazılǵan ({sign}).',
  'text-apostrophe.mixed.todo': 'Hámmesin birdey jazıń.',
  'text-apostrophe.other.what': '“{word}” mákeme tańlaǵan apostrof penen jazılmaǵan ({sign}).',
  'text-apostrophe.other.todo': 'Hámmesin tańlanǵanday jazıń.',
  'text-apostrophe.fix.style': 'Bettiń qalǵan jerlerindegidey {sign} belgisi menen jazıw (bul ketekte {count})',
  'text-apostrophe.fix.chosen': 'Mákeme tańlaǵanday {sign} belgisi menen jazıw (bul ketekte {count})',

  'text-spacing.why': 'Tek bos ornı menen ayrılatuǵın eki tekst izlew hám filtr ushın eki túrli tekst.',
  'text-spacing.spaces.what': '“{text}” tekstinde artıqsha bos orınlar bar.',
  'text-spacing.spaces.todo': 'Sózler arasında bir bos orın qaldırıń, basında hám aqırında qaldırmań.',
  'text-spacing.values.what': '“{text}” mánisleriniń arasında artıqsha bos orınlar bar.',
  'text-spacing.values.todo': 'Bular bir neshe mánis ekenin tekseriń hám arasında bir bos orın qaldırıń.',
  'text-spacing.fix.collapse': 'Artıqsha bos orınlardı alıp taslaw',

  'text-spelling.why':
    'Qáte jazılǵan sózdi izlew tappaydı, reje bolsa rásmiy hújjet. Dizimde haqıyqıy rejelerde ushırasqan qáteler bar. (Ózbek tiliniń latın jazıwındaǵı imla qaǵıydaları, 1995.)',
  'text-spelling.slip.what': 'Qáte jazılǵan: {words}.',
  'text-spelling.slip.todo': 'Imlasın dúzetiń.',
  'text-spelling.fix.spelling': '{words} dep jazıw',

  'text-foreign-place.why':
    'Basqa rayonnıń ataması yamasa joqarı shólkem formasınıń sózleri qatar kóshirilgenin hám oylap kórilmegenin kórsetedi: sanları da basqa oraydıki bolıwı múmkin. (Ishki qaǵıyda.)',
  'text-foreign-place.place.what': '“{text}” jazılǵan, reje bolsa basqa jerdiki.',
  'text-foreign-place.place.todo': 'Óz orayıńızdıkin jazıń yamasa basqa jer ne ushın jazılǵanın túsindirmede aytıń.',
  'text-foreign-place.form.what': 'Joqarı shólkem formasınan “{text}” qalıp ketken.',
  'text-foreign-place.form.todo': 'Usı orayǵa tiyislisin jazıń.',

  'text-ocr.why':
    'Skaner “Oʻzbekiston” sózin “0 ‘zbekiston”, “kitoblarni” sózin “kitoblami” dep oqıydı; bunday sózlerdi izlew tappaydı, “I—11 chorak” bolsa basqa múddet bolıp oqıladı. (2024-jıldıń rejeleri skanerden terilgen.)',
  'text-ocr.damage.what': 'Skanerlewde buzılǵan: {words}.',
  'text-ocr.damage.todo': 'Basılǵan reje menen salıstırıp dúzetiń.',
  'text-ocr.fix.repair': '{words} dep jazıw',

  'text-markup.why':
    '<p> yamasa ** sıyaqlı belgiler veb-betten yamasa basqa baǵdarlamadan kóshirilgende qaladı; olar sol halında basıp shıǵarıladı hám izlewde sózlerdi ajıratıp jiberedi. (Ishki qaǵıyda.)',
  'text-markup.tags.what': 'Tekstte basqa baǵdarlamanıń belgileri qalǵan: {tags}.',
  'text-markup.tags.todo': 'Olardı alıp taslań.',
  'text-markup.fix.strip': 'Belgilerdi alıp taslaw',
};
