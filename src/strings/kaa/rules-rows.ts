/** The Karakalpak sentences of the rules about rows. */
export const kaaRulesRows: Readonly<Record<string, string>> = {
  'row-continuation.torn.what': '{item}-bánttiń teksti basqa qatarda dawam etken ({count} qatar).',
  'row-continuation.torn.todo': 'Onı bir qatarǵa birlestiriń.',
  'row-continuation.lone.what':
    '{item}-bánt astında tekst qatarda jalǵız tur: {text}. Ol bánt atamasınıń dawamı yamasa nomersiz bólim ataması.',
  'row-continuation.lone.todo': 'Onı bir qatarǵa birlestiriń; bólim ataması bolsa, aldına nomerin jazıń.',
  'row-continuation.surplus.what': 'Nomersiz qatar ózinen keyingi bántti tákirarlaydı: {text}.',
  'row-continuation.surplus.todo': 'Qatardı óshiriń; joqarıdaǵı bánttiki bolsa, onıń menen birlestiriń.',
  'row-continuation.fix.join': 'Bir qatarǵa birlestiriw',
  'row-continuation.fix.delete': 'Artıqsha qatar: óshiriw',

  'row-continuation-values.values.what': 'Nomersiz qatarda {item}-bánttiń muǵdarı tur: {values}.',
  'row-continuation-values.values.todo': 'Onı bánt ketegine óz aldına qatar etip jazıń yamasa qatarǵa nomer beriń.',
  'row-continuation-values.fix.join': 'Bir qatarǵa birlestiriw, hár bir muǵdar óz qatarında',

  'row-empty.empty.what': 'Kestede {count} bos qatar bar.',
  'row-empty.empty.todo': 'Óshiriń yamasa toltırıń.',
  'row-empty.numbered.what': '{number} nomeriniń bánti joq.',
  'row-empty.numbered.todo': 'Qatardı óshiriń yamasa bántti jazıń.',
  'row-empty.fix.delete': 'Óshiriw ({count} qatar)',

  'row-hidden.rows.what': 'Kesteniń {count} qatarı jasırılǵan.',
  'row-hidden.rows.todo': 'Olardı kórsetiń: keregi joǵın óshiriń, filtr bolsa, alıp taslań.',
  'row-hidden.columns.what': 'Kesteniń {count} baǵanası jasırılǵan.',
  'row-hidden.columns.todo': 'Olardı kórsetiń: keregi joǵın óshiriń.',
  'row-hidden.fix.rows': '{count} qatardı kórsetiw',
  'row-hidden.fix.columns': '{count} baǵananı kórsetiw',

  'row-merged.value.what': 'Bir ketek {count} bánt boylap birlestirilgen: mánis tek birinshisinde turadı.',
  'row-merged.value.todo': 'Ketekti bóliń hám hár bir bántke óz mánisin jazıń.',
  'row-merged.text.what':
    'Bir ketek {count} bánt boylap birlestirilgen: filtr hám esabat ushın tekst tek birinshisinde turadı.',
  'row-merged.text.todo': 'Ketekti bóliń hám tekstti tiyisli hár bir qatarǵa jazıń.',

  'item-required.item.what': 'Usı jılǵı formanıń qatarı joq: “{name}”.',
  'item-required.item.todo': 'Onı qoyıń; bul jumıs orınlanbasa, eki tárepine de sızıqsha jazıń.',
  'item-required.section.what': 'Rejede “{section}” bóliminen hesh nárse joq: usı jılǵı formada {count} qatar bar.',
  'item-required.section.todo':
    'Bólimdi qatarları menen qoyıń; orınlanbaytuǵın jumıslardıń eki tárepine de sızıqsha jazıń.',
  'item-required.fix.insert': '{number} nomeri menen qoyıw',
};
