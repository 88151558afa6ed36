import type { cliEn } from '../en/cli';
import type { WordsLike } from '../language';

/** The words of the command line, in Russian. */
export const cliRu: WordsLike<typeof cliEn> = {
  usage: `ishreja: проверяет и исправляет годовой план работы информационно-библиотечного центра и заполняет отчёт по нему

  ishreja check ФАЙЛ… [--sheet ИМЯ] [--last-report ФАЙЛ] [--json | --csv]
      читает каждый план и выводит замечания к нему
      --last-report ФАЙЛ: сравнивает факт с прошлогодним отчётом, заполненным здесь
  ishreja fix ФАЙЛ --out ФАЙЛ [--safe | --rule ID[=СПОСОБ]…] [--json]
      исправляет в копии; без --rule только мелкие исправления; СПОСОБ (1, 2 …) выбирает один из нескольких
  ishreja report ФАЙЛ --out ФАЙЛ [--template ФАЙЛ [--mapping ФАЙЛ] | --refresh ФАЙЛ | --letter] [--period 2026 | 2026-Q1] [--last ФАЙЛ] [--notes ФАЙЛ] [--values ФАЙЛ] [--draft] [--json]
      заполняет национальный отчёт; --refresh: обновляет заполненный ранее; --letter: пояснительная записка;
      --last: прошлогодний отчёт за тот же период; --notes: ответы на предупреждения, JSON {"замечание или правило": "пояснение"},
      --values: значения, вводимые вручную, JSON {"метка": значение}
  ishreja next-year ФАЙЛ --out ФАЙЛ [--sheet ИМЯ] [--form ФАЙЛ] [--choose ID=ПУТЬ…] [--json]
      составляет в новом файле план на следующий год: годы, прошлогодний факт, мероприятия; --choose отвечает на вопрос;
      --form: переносит прошлогодние числа в присланную форму
  ishreja map ФОРМА --plan ФАЙЛ --out ФАЙЛ [--example ФАЙЛ] [--mapping ФАЙЛ] [--json]
      предлагает, что записать в каждую ячейку формы без меток; результат – JSON для report --mapping; --example: форма,
      заполненная вручную; --mapping: прежнее сопоставление, видно, что перенесено, исчезло и ново. Код 1, пока есть открытые ячейки
  ishreja done ФАЙЛ --out ФАЙЛ [--sheet ИМЯ] [--json]
      добавляет лист Bajarilishi, где выполнение записывают по кварталам, или приводит его в соответствие с планом
  ishreja rules [--json]
      выводит список правил

  --lang uz|uz-Cyrl|kaa|ru|en    язык сообщений (uz)
  --help, --version

Код завершения: 0 — препятствий нет; 1 — есть ошибки или предупреждения; 2 — файл не прочитан, в нём нет плана или команда неверна.
`,
  noCommand: 'Укажите, что делать: {commands} (подробнее: ishreja --help).',
  unknownCommand: 'Команды «{command}» нет; есть {commands}.',
  unknownOption: 'У команды {command} нет параметра {option}.',
  missingValue: 'Параметру {option} нужно значение.',
  needlessValue: 'Параметр {option} не принимает значения.',
  noFile: 'Укажите файл, который нужно прочитать.',
  oneFile: 'Команда {command} принимает один файл; «{file}» лишний.',
  needlessFile: 'Команда {command} не принимает файлов.',
  noOut: 'Укажите файл для записи с помощью --out.',
  sameFile: 'Файл для записи — это тот же файл, что и читаемый; дайте --out другое имя, чтобы оригинал сохранился.',
  templateOrRefresh: 'Выберите одно: --template, --refresh или --letter.',
  mappingOfForm: 'Сопоставление (--mapping) относится к форме: укажите её через --template.',
  noPlanFile: 'Укажите план через --plan.',
  jsonOrCsv: 'Выберите одно: --json или --csv.',
  fileColumn: 'Файл',
  sheetColumn: 'Лист',
  safeOrRule: 'Выберите одно: --safe или --rule.',
  noRule: 'Укажите правило после --rule (список: ishreja rules).',
  unknownRule: 'Правила «{rule}» нет (список: ishreja rules).',
  wrongWay: 'Способ «{way}» правила {rule} — не число; для первого напишите {rule}=1.',
  wrongPeriod: '«{period}» — не период; напишите год (2026) или квартал (2026-Q1).',
  unknownLanguage: 'Языка «{language}» нет; есть uz, uz-Cyrl, kaa, ru и en.',
  cannotWrite: 'Не удалось записать файл {file}: {reason}.',
  reasonAbsent: 'такого файла или папки нет',
  reasonFolder: 'это папка',
  reasonForbidden: 'нет доступа',
  reasonOther: '{code}',
  noPlan: 'Таблица плана не найдена: нет заголовков её столбцов (наименование, единица измерения, факт, план).',
  brokeDown: 'В самой программе произошёл сбой ({name}: {message}); сообщите тому, кто отвечает за неё.',
  checkedPlan:
    '{file}, {sheet}, {range}: {items} {items:пункт|пункта|пунктов}, {sections} {sections:раздел|раздела|разделов}',
  checkedDone:
    '{file}, {sheet}: выполнение; {quarters:закончился|закончились|закончилось} {quarters} {quarters:квартал|квартала|кварталов}',
  clean: 'замечаний нет',
  counts:
    '{error} {error:ошибка|ошибки|ошибок}, {warning} {warning:предупреждение|предупреждения|предупреждений}, {info} {info:примечание|примечания|примечаний}',
  answered: 'пояснение есть у {count} {count:предупреждения|предупреждений|предупреждений}',
  noteLine: 'пояснение: {text}',
  fixed: '{out}: сделано исправлений: {applied}, не сделано: {refused}; осталось: {counts}',
  'refused.no-fix': 'для этого замечания нет готового исправления',
  'refused.several-ways':
    'исправить можно по-разному: выберите способ (--rule {rule}=1 … {ways}) или исправьте в рабочем окне',
  'refused.overlap': 'то же место меняет другое исправление',
  fix: 'исправление',
  noFix: 'исправляется вручную',
  doneMade: '{out}: добавлен лист «{sheet}»; на нём по кварталам записывают, что выполнено.',
  doneUpdated:
    '{out}: лист «{sheet}» приведён в соответствие с планом: добавлено строк – {added}, обновлено – {changed}.',
  doneGone: 'строка {row}: пункта {number} «{name}» в плане больше нет; его числа остались на месте.',
  manyPlans: 'В файле несколько планов на один год ({sheets}); назовите лист через --sheet.',
  newestOf: 'Из планов на листах {sheets} взят самый новый: {sheet}.',
  noLastReport: 'В файле «{file}» нет отчёта, заполненного здесь, поэтому прошлогодние числа сравнить нельзя.',
};
