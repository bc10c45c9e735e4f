### The product and its states while loading

product = Counterpoint
loading = Загрузка набора данных
arrived = { $megabytes }{"\u00A0"}МБ
arrived-of = { $megabytes } из { $whole }{"\u00A0"}МБ
failed-title = Набор данных не загрузился
fetch-not-found = Сервер сообщает, что по этому адресу набора данных нет (404). Возможно, страница переехала или издатель не приложил файл.
fetch-refused = Сервер сейчас не смог отправить данные (ошибка { $status }). Возможно, поможет повторная попытка.
fetch-offline = Соединение не удалось. Проверьте подключение к сети и попробуйте ещё раз.
retry = Повторить
stalled = Часть страницы, которая отвечает за поиск и фильтры, не запустилась. То, что уже показано, можно читать.
stopped = Страница перестала работать, и показанное может быть неполным. Всё, что вы выбрали, сохранено в её адресе.
reload = Перезагрузить
plain-page = Все события на одной простой странице
all-events = Все события на одной простой странице ({ NUMBER($count) })
first-events = Здесь только первые события ({ NUMBER($shown) } из { NUMBER($all) }). Остальные показывает часть страницы, которая отвечает за поиск и фильтры.
unreadable-title = Этот набор данных показать нельзя
dismiss = Скрыть
lifted-filters = Фильтры сняты, чтобы показать это
ignored-title = Ссылка запрашивает то, чего здесь нет, поэтому это пропущено: { $parts }

### Numbers and lists

number-group = {"\u00A0"}
number-point = ,
list-comma = {", "}
list-middle = {", "}
list-last = {" и "}
colon = {": "}
semicolon = {"; "}
events = { $count ->
    [one] { $count } событие
    [few] { $count } события
   *[many] { $count } событий
}
accounts = { $count ->
    [one] { $count } версия
    [few] { $count } версии
   *[many] { $count } версий
}
parties = { $count ->
    [one] { $count } участник
    [few] { $count } участника
   *[many] { $count } участников
}
more-parties = { $count ->
    [one] И ещё { $count } участник
    [few] И ещё { $count } участника
   *[many] И ещё { $count } участников
}
of-events = { $count ->
    [one] { " " }из { $count } события
    [few] { " " }из { $count } событий
   *[many] { " " }из { $count } событий
}
known = { NUMBER($known) } из { $all ->
    [one] { $all } версии
    [few] { $all } версий
   *[many] { $all } версий
}

### Dates and times

months-in-date = янв. | февр. | мар. | апр. | мая | июн. | июл. | авг. | сент. | окт. | нояб. | дек.
months-alone = янв. | февр. | март | апр. | май | июнь | июль | авг. | сент. | окт. | нояб. | дек.
weekdays = пн | вт | ср | чт | пт | сб | вс
date-day = { $day } { $month } { $year }
date-day-month = { $day } { $month }
date-days-of-month = { $first }–{ $last } { $month } { $year }
date-month = { $month } { $year }
date-weekday = { $weekday }, { $date }
date-year = { $year }
date-year-bce = { $year }{"\u00A0"}г. до{"\u00A0"}н.{"\u00A0"}э.
year = { $year }{"\u00A0"}г.
year-bce = { $year }{"\u00A0"}г. до{"\u00A0"}н.{"\u00A0"}э.
date-spring = весна { $year }
date-summer = лето { $year }
date-autumn = осень { $year }
date-winter = зима { $year }
date-years = { $first } – { $last }
date-some-month = { $year }, месяц не указан
date-some-day = { $year }, день не указан
date-some-day-of-month = { $month } { $year }, день не указан
date-month-early = начало { $month } { $year }
date-month-middle = середина { $month } { $year }
date-month-late = конец { $month } { $year }
date-from-to = { $first } – { $last }
date-from-on = { $date } и далее
date-from-unknown-end = начало: { $date }, конец неизвестен
date-until = вплоть до: { $date }
date-until-unknown-start = начало неизвестно, конец: { $date }
date-unknown = время неизвестно
date-about = примерно { $date }
date-uncertain = { $date } (предположительно)
date-about-uncertain = примерно { $date } (предположительно)
date-with-time = { $date }, { $time }
time-between = между { $from } и { $to }
time-with-offset = { $time } (UTC{ $offset })
range-from = с { $date }
range-to = по { $date }
range-all = все даты
minutes-apart = { $count ->
    [one] с разницей в { $count } минуту
    [few] с разницей в { $count } минуты
   *[many] с разницей в { $count } минут
}
days-apart = { $count ->
    [one] с разницей в { $count } день
    [few] с разницей в { $count } дня
   *[many] с разницей в { $count } дней
}
days-later = { $count ->
    [one] { $count } день спустя
    [few] { $count } дня спустя
   *[many] { $count } дней спустя
}

### The head

standfirst = О каждом событии — собственная версия каждого участника рядом с версиями остальных.
standfirst-of = О каждом событии ({ $coverage }) — собственная версия каждого участника рядом с версиями остальных.
version = Выпуск { $version }
updated = Обновлено { $date }
theme = Оформление
theme-auto = Авто
theme-light = Светлое
theme-dark = Тёмное
language-label = Язык
skip-to-accounts = Перейти к версиям
skip-timeline = Пропустить обзор по времени
back-to-filters = Назад к фильтрам
overview-disputed = { $disputed ->
    [0] Версии не расходятся ни по одному событию
    [one] Версии расходятся по { $disputed } событию из { NUMBER($all) }
    [few] Версии расходятся по { $disputed } событиям из { NUMBER($all) }
   *[many] Версии расходятся по { $disputed } событиям из { NUMBER($all) }
}
overview-agreed = { $agreed ->
    [0] стороны ни по одному не сходятся
    [one] стороны в чём-то сходятся по { $agreed }
    [few] стороны в чём-то сходятся по { $agreed }
   *[many] стороны в чём-то сходятся по { $agreed }
}
overview-missing = { $missing ->
    [0] в этом наборе данных есть все ожидаемые версии
    [one] в этом наборе данных нет { $missing } ожидаемой версии
    [few] в этом наборе данных нет { $missing } ожидаемых версий
   *[many] в этом наборе данных нет { $missing } ожидаемых версий
}
overview-missing-by = { $missing ->
    [0] на { $date } в этом наборе данных есть все ожидаемые версии
    [one] на { $date } в этом наборе данных нет { $missing } ожидаемой версии
    [few] на { $date } в этом наборе данных нет { $missing } ожидаемых версий
   *[many] на { $date } в этом наборе данных нет { $missing } ожидаемых версий
}
overview = { $disputed }; { $agreed }; { $missing }.

### The strip: the time overview above the accounts

strip-label = Обзор по времени
strip-lanes = У каждого участника своя дорожка
strip-tools = Масштаб и перемещение
strip-help = Перетаскивайте ползунки, чтобы выбрать даты. Стрелки влево и вправо переводят от версии к версии, вверх и вниз — от участника к участнику, Page Up и Page Down — на день, с Shift — на месяц. Enter открывает событие. Плюс и минус меняют масштаб, 0 показывает всё. Ctrl с колёсиком меняет масштаб вокруг указателя.
strip-help-title = Клавиши и знаки
strip-signs = Более крупный знак обозначает несколько версий. Полоса обозначает не один момент, а промежуток, и бледнеет там, где его край неточен; полый знак обозначает предположительную дату. Точечная линия соединяет версии события, по которому они расходятся, сплошная — любого другого. ↔ стоит у версий, заявленных спустя два дня и более после того, о чём в них говорится. Бледные знаки — вне выбранных дат.
zoom-in = Приблизить
zoom-out = Отдалить
pan-back = Раньше
pan-on = Позже
zoom-all = Весь период
brush-from = Первый показанный день
brush-to = Последний показанный день
unfold-lanes = { $count ->
    [one] Показать { $count } другой голос
    [few] Показать { $count } других голоса
   *[many] Показать { $count } других голосов
}
fold-lanes = { $count ->
    [one] Свернуть { $count } другой голос
    [few] Свернуть { $count } других голоса
   *[many] Свернуть { $count } других голосов
}
order-and-date = Порядок и дата
strip-order = Порядок
clock-happened = по времени события
clock-stated = по времени заявления

### Views, filters and search

views-label = Разделы
timeline = Хронология
patterns = Общая картина
sources = Источники
filters-label = Фильтры
search = Поиск по версиям
dates = Даты
from-date = С
to-date = По
all-dates = Все даты
active-filters = Активные фильтры
reset = Сбросить всё
remove-filter = Убрать фильтр { $name }
searched-for = «{ $text }»
menu-with-chosen = { $name } { $chosen }
more-options = Вариантов больше, чем здесь помещается; нужный можно найти поиском
nothing-matches = Ни одно событие не отвечает всем условиям
nothing-matches-hint = Уберите один из фильтров или начните заново со всех событий
all-states = Все
more-filters = Ещё фильтры
fewer-filters = Меньше фильтров
pair = Два участника
pair-help = Показывает только то, что говорят эти два участника, и только события, которые их разделяют или объединяют.
first-party = Первый
second-party = Второй
no-party = Выберите участника
all-parties = Все участники
known-on = Известно на
as-known-on = Известно на { $date }
first-stated = Первый день, когда что-либо было заявлено
stated-before = Предыдущий день с заявлением
stated-after = Следующий день с заявлением
facet-party = Участники
facet-topic = Темы
facet-place = Места
facet-speaker = Говорящие
facet-act = Высказывания
facet-voice = Голоса
facet-ownership = Собственность
facet-state = Состояние
facet-differ = В чём расходятся
facet-silent = Здесь нет версии
facet-metric = Цифры
facet-speaks = Говорят все
state-disputed = Расхождение
state-agreed = Согласие
state-one-voice = Один голос
differ-blame = Обвинения
differ-figures = Цифры
differ-dates = Даты
differ-questions = Вопросы

### Events and accounts

party = Участник
event = Событие
other-voices = Другие голоса
no-account = Нет версии в этом наборе данных
no-account-of = Нет версии в этом наборе данных:
date-basis = Основание: { $basis }
not-shown = Здесь не показаны версии участников, которые не выбраны: { $parties }
later-accounts = Есть и версии этого события, высказанные позже. Краткое изложение их учитывает и здесь не показано; указанная дата и примечания редакторов могут на них опираться.
no-account-by = Нет версии в этом наборе данных на { $date }
no-account-of-by = Нет версии в этом наборе данных на { $date }:
declined = Отказ от комментариев
reported-silent = Сообщается о молчании
reported-silent-as-of = Сообщается о молчании (на дату: { $date })
joint-statement = Совместное заявление, показано в колонке:
joint-with = Совместное заявление при участии:
details = Подробнее
questions = На что отвечают версии
answers = Ответы
answer-yes = да
answer-no = нет
answer-not = не { $value }
answer-unstated = позиция не выражена ({ $words })
answer-implied = { $answer } (подразумевается)
attribution = Как это дошло до нас
coding-confidence = Уверенность в кодировании
confidence-high = высокая
confidence-medium = средняя
confidence-low = низкая
stated = Заявлено
stated-basis = Дата заявления
note = Примечание
revises = Пересматривает
revised-by = Её пересматривает
withdrawn = Версия позже отозвана
addressed-to = Кому адресовано
place-named = Название места в этой версии
dated-by-party = Даты в этой версии
account-date = { $what }: { $date }
account-date-of = { $what }: { $date } ({ $occurrence })
editors-notes = Примечания редакторов
permanent-link = Постоянная ссылка
matches = Подходит под фильтры
names-used-by = кто так называет
act-asserts = Утверждение
act-confirms = Подтверждение
act-denies = Отрицание
act-blames = Обвинение
act-demands = Требование
act-acknowledges = Признание
act-apologises = Извинения
act-condemns = Осуждение
act-warns = Предупреждение
act-commits = Обязательство
act-declares = Объявление
act-welcomes = Одобрение
act-no-comment = Отказ от комментариев
act-retracts = Отзыв сказанного
act-describes = Описание
act-blames-whom = Обвинение (адресат: { $whom })
act-blames-itself = Обвинение в свой адрес
act-demands-whom = Требование (адресат: { $whom })
act-warns-whom = Предупреждение (адресат: { $whom })
act-counter-accuses = Ответное обвинение (адресат: { $whom })
voice-own = Официальный голос
voice-unofficial = Неофициальный голос
voice-relay = Передано другими
voice-press = Пресса от собственного имени
contradicts = Противоречит
contradicted-by = Ей противоречит
responds-to = Отвечает на
answered-by = На неё отвечает
corroborates = Подкрепляет
corroborated-by = Её подкрепляет
relation-revises = Пересматривает
relation-revised-by = Её пересматривает
relation-stated = заявлено
relation-editorial = по оценке редакции
relation-computed = вычислено
relays = Передаёт
relayed-by = Её передаёт
misreports = Неточно передаёт
misreported-by = Её неточно передаёт
note-date-resolution = Как установлена дата
note-correction = Исправление
note-attribution = Об атрибуции
note-naming = О названиях
note-translation = О переводе
note-caveat = Оговорка

### Figures

amount-exact = { $number }
amount-about = около { $number }
amount-at-least = не менее { $number }
amount-more-than = более { $number }
amount-up-to = до { $number }
amount-range = { $low }–{ $high }
amount-vague = неточное слово, читается как { $number }
amount-vague-at-least = неточное слово, читается как не менее { $number }
amount-counted = { $counted }: { $amount }
metric-of-unit = { $metric } ({ $unit })
population-not-stated = принадлежность не указана
population-all = все вместе
population-own-side = { $name } (своя сторона)
population-other-side = { $name } (другая сторона)
class-military = военные
class-civilian = гражданские лица
class-peacekeeper = миротворцы
class-mixed = военные и гражданские лица
as-of = на дату: { $date }
interval = от { $low } до { $high }
interval-open = { $low } и более
figures-given = { $metric }: цифры каждого участника
figure-given = Приведённая цифра
read-as = Читается как
plot-key = Закрашенные знаки: о своей стороне или ни о чьей в отдельности. Полые знаки: о другой стороне.

### What comparisons come to

stand-differ = В чём расходятся:
stand-agree = В чём сходятся:
stand-one-voice = Один голос:
stand-neither = Также сопоставлено:
aspect-blame = Обвинения
aspect-dates = Даты
blames = Кого обвиняет
dates-it = Датировка
position = Позиция
misreport = { " " }(одна из них неточно передаёт другую версию)
misreporting = { " " }(в версии, которая неточно передаёт другую)
figures-different = Подсчитаны разные люди или предметы (различия: { $of }). Поэтому противоречия между цифрами нет.
figures-revised = Одна версия пересматривает другую. Поэтому противоречия между цифрами нет.
figures-part = Одна цифра охватывает часть того, что охватывает другая (различия: { $of }), и укладывается в неё.
figures-unsure = Подсчитано разное (различия: { $of }), и сопоставить это нельзя.
figures-may-differ = Возможно, подсчитано разное (различия: { $of }), поэтому сопоставления нет.
figures-same = Названо одно и то же число.
figures-compatible = Есть число, которое подходит к обеим цифрам.
figures-update = Нет числа, которое подходило бы к обеим цифрам, но более поздняя цифра выше: к тому времени могло произойти или быть обнаружено больше.
figures-may-be-later = Нет числа, которое подходило бы к обеим цифрам, но более высокая цифра может быть более поздней: к тому времени могло произойти или быть обнаружено больше.
figures-conflict = Подсчитано одно и то же, и нет числа, которое подходило бы к обеим цифрам.
figures-part-greater = Одна цифра охватывает часть того, что охватывает другая (различия: { $of }), и при этом больше неё.
dimension-population = принадлежность
dimension-class = категория людей
dimension-period = период
dimension-place = место
dimension-subset = подгруппа
summary-differ = По меньшей мере две из этих цифр — об одном и том же, и нет числа, которое подходило бы к обеим
summary-part-greater = Одна из этих цифр — о части того, что подсчитано в другой, и она больше
summary-agree = Числа, которые называют разные стороны, согласуются друг с другом
summary-different = Подсчитаны разные люди или предметы, поэтому противоречия нет
summary-none = Противоречий между этими цифрами нет
summary-unsure = Не все эти цифры можно сопоставить; о противоречиях ничего не известно
summary-misreport = Нет числа, которое подходило бы ко всем этим цифрам, но одна из версий неточно передаёт другую
question-open = Ни один участник не занимает позиции.
question-single = Позицию занимает только один участник.
question-joint = Несколько участников отвечают в одном совместном заявлении: один голос.
question-agree = Участники с разных сторон занимают позиции, которые не противоречат друг другу.
question-agree-same-side = Участники одной стороны занимают позиции, которые не противоречат друг другу.
question-dispute = Позиции противоречат друг другу: все вместе они несовместимы.
blame-mutual = Стороны обвиняют друг друга.
blame-one-sided = Никто из обвиняемых не обвиняет в ответ в том же.
blame-self = Участник признаёт собственную долю ответственности.
blame-within-side = Участник обвиняет другого участника своей же стороны.
blame-counter = В одной из версий на обвинение отвечают встречным обвинением.
blame-none = Никто никого не обвиняет.
accused-without-account = Обвинения есть, собственной версии в этом наборе данных нет: { $parties }.
accused-without-account-by = Обвинения есть, собственной версии в этом наборе данных на { $date } нет: { $parties }.
speak-without-blame = Высказываются, никого в этом не обвиняя: { $parties }.
inconsistent = Собственные позиции несовместимы друг с другом: { $parties }.
only-voice = Один голос: собственные версии здесь есть только у одного участника ({ $party })
only-voice-joint = Один голос: собственные версии здесь есть только у одного участника ({ $party }); другие лишь подписались под тем же заявлением: { $parties }
pairs = { $count ->
    [one] { $count } пара
    [few] { $count } пары
   *[many] { $count } пар
}

### Patterns

who-blames-whom = Кто кого обвиняет
figures-over-time = Цифры во времени
silence-and-disclosure = Молчание и обнародование
agreement = Согласие
balance = Баланс набора данных
blaming-blamed = Кто обвиняет ↓ · кого обвиняют →
blame-caption = Версии, в которых участник из строки обвиняет участника из столбца
blame-overview = { $accounts ->
    [one] В { $accounts } версии
    [few] В { $accounts } версиях
   *[many] В { $accounts } версиях
} кого-либо обвиняют: { $blaming ->
    [one] так высказывается { $blaming } участник
    [few] так высказываются { $blaming } участника
   *[many] так высказываются { $blaming } участников
} в адрес { $blamed ->
    [one] { $blamed } участника
    [few] { $blamed } участников
   *[many] { $blamed } участников
}.
blames-whom = Кто обвиняет: { $from }; кого: { $to }
blame-cell = Кто обвиняет: { $from }; кого: { $to }; { $accounts ->
    [one] { $accounts } версия
    [few] { $accounts } версии
   *[many] { $accounts } версий
}
account-label = { $party }, { $date }: { $event }
no-figures = Ни в одной версии здесь нет цифр.
metric-label = Что подсчитано
population-label = принадлежность
every-population = любая
as-table = В виде таблицы
claims-caption = Каждая цифра в день, когда её назвали
claims-overview = { $figures ->
    [one] { $figures } цифра
    [few] { $figures } цифры
   *[many] { $figures } цифр
} ({ $metric }) от { $parties ->
    [one] { $parties } участника
    [few] { $parties } участников
   *[many] { $parties } участников
}.
claims-overview-day = Заявлено { $day }: { $figures ->
    [one] { $figures } цифра
    [few] { $figures } цифры
   *[many] { $figures } цифр
} ({ $metric }) от { $parties ->
    [one] { $parties } участника
    [few] { $parties } участников
   *[many] { $parties } участников
}.
claims-overview-days = Заявлено с { $first } по { $last }: { $figures ->
    [one] { $figures } цифра
    [few] { $figures } цифры
   *[many] { $figures } цифр
} ({ $metric }) от { $parties ->
    [one] { $parties } участника
    [few] { $parties } участников
   *[many] { $parties } участников
}.
expected = События, о которых ожидается версия
with-account = С собственной версией
declined-or-silent = Отказ от комментариев или сообщения о молчании
silence-caption = О каких событиях здесь нет собственной версии участника, от которого она ожидалась
silence-overview = Из { $expected ->
    [one] { $expected } ожидаемой версии
    [few] { $expected } ожидаемых версий
   *[many] { $expected } ожидаемых версий
} в этом наборе данных нет { NUMBER($missing) }; версий, заявленных спустя два дня и более после того, о чём в них говорится, — { NUMBER($late) }.
silence-overview-by = Ожидаемых версий — { NUMBER($expected) }; из них на { $date } в этом наборе данных нет { NUMBER($missing) }; версий, заявленных спустя два дня и более после того, о чём в них говорится, — { NUMBER($late) }.
lag-caption = Версии, заявленные спустя два дня и более после того, о чём в них говорится
spoke = Когда высказано
sides = Стороны
agreements = Совпадения
what-they-agree-on = В чём
agreement-caption = В чём сходятся версии двух сторон
agreement-overview = { $pairs ->
    [0] Здесь никакие две стороны ни в чём не сходятся.
    [one] { $pairs } пара сторон в чём-то сходится.
    [few] { $pairs } пары сторон в чём-то сходятся.
   *[many] { $pairs } пар сторон в чём-то сходятся.
}
balance-caption = Что есть в наборе данных от каждого участника
balance-overview = { $accounts ->
    [one] { $accounts } версия
    [few] { $accounts } версии
   *[many] { $accounts } версий
} от { $parties ->
    [one] { $parties } участника
    [few] { $parties } участников
   *[many] { $parties } участников
}, в них { $quotes ->
    [one] { $quotes } цитата
    [few] { $quotes } цитаты
   *[many] { $quotes } цитат
}.
balance-accounts = Версии
balance-official = Официальный голос
balance-quotes = Цитаты
balance-languages = Языки цитат
balance-high = Уверенность в кодировании: высокая
balance-medium = средняя
balance-low = низкая

### Sources and the foot

resting-accounts = Версии, опирающиеся на этот источник
source-without-address = адрес неизвестен
source-copies = чей текст:
archived-copy = архивная копия
ownership-state = Государственная собственность
ownership-public-service = Общественно-правовое учреждение
ownership-private = Частная собственность
ownership-party = Принадлежит участнику
ownership-ngo = НПО
ownership-igo = Межправительственная организация
ownership-unknown = Собственник неизвестен
never-grades = Counterpoint ставит версии рядом. Какие из них верны, здесь не говорится.
limits = Чего нет в этом наборе данных
name-policy = Названия
translated-texts = Некоторые тексты здесь — переводы: набор данных составлен на другом языке.
time-zones = Часовые пояса
changelog = Изменения в наборе данных
change-added = добавлено
change-changed = изменено
change-corrected = исправлено
change-removed = удалено
change-retracted = отозвано
licence = Лицензия
no-licence = Лицензия в наборе данных не указана.
fingerprint = SHA-256
event-on-full-page = Это событие среди всех остальных
event-not-here = Этого события в наборе данных нет.

### Share and Data

share = Поделиться
data = Данные
close = Закрыть
copy = Копировать
copy-what = Копировать: { $what }
copied = Скопировано: { $what }
press-to-copy = Браузер не позволяет этой странице копировать. Текст выделен: нажмите Ctrl+C, на Mac — Command+C
link-to-view = Ссылка на этот вид
embed-heading = Встроить в другую страницу
embed-part = Что
part-card = Это событие, карточкой
part-view = Этот вид
embed-form = Способ встраивания
form-address = Простой адрес — для WordPress и других систем, которые встраивают по адресу
form-frame = Фрейм
form-frame-with-script = Фрейм по высоте содержимого, со скриптом
form-element = Элемент, со скриптом
address-note = При встраивании только по адресу показывается весь набор данных, как он опубликован. Фрейм или элемент может показывать и одно событие или вид, с выбранным оформлением, языком и закреплёнными фильтрами.
embed-code = Код для вставки
embed-height = Высота, px
lock-filters = Закрепить фильтры
preview = Предпросмотр
no-preview = Нет
width = { $px }{"\u00A0"}px
citation-label = Цитирование
account-to-cite = { $party }: версия события «{ $event }» (заявлено { $date })
citation = { $dataset }. { $version }. { $link }
citation-of-part = { $part } // { $dataset }. { $version }. { $link }
poster = Картинка для анонса (PNG)
poster-alt = Что изображено на картинке, словами
poster-words = { $title }. Ось времени с дорожками участников и отметками их версий на них. { $counts }.
whole-dataset = Весь набор данных
shown-accounts = То, что показано: { $count ->
    [one] { $count } версия
    [few] { $count } версии
   *[many] { $count } версий
}
dataset-file = Файл в том виде, в каком он опубликован (JSON)
as-csv = CSV, для электронных таблиц
as-json = JSON, для программ
csv-formulas = В CSV ячейка, которую электронная таблица приняла бы за формулу, начинается с апострофа.
provenance = Что это за набор данных

### Mistakes in a dataset, for whoever publishes it

left-out-title = { $count ->
    [one] { $count } запись пропущена, так как нарушает правило формата
    [few] { $count } записи пропущены, так как нарушают правило формата
   *[many] { $count } записей пропущено, так как они нарушают правило формата
}
left-out-hint = Всё остальное показано. Издатель набора данных может найти каждое место по номеру строки.
problems-title = { $count ->
    [one] { $count } ошибка в наборе данных
    [few] { $count } ошибки в наборе данных
   *[many] { $count } ошибок в наборе данных
}
problem = найдено — { $found }, ожидалось — { $expected } (строка { $line }, столбец { $column })
problem-nearest = найдено — { $found }, ожидалось — { $expected }; возможно, имелось в виду { $nearest }? (строка { $line }, столбец { $column })
problem-in-record = { $record } { $id }: { $problem }
left-out = { $record } { $id }
left-out-for = { $record } { $id }, так как здесь указано: { $kind } { $other }
without-id = без идентификатора
record-topic = Тема
record-publisher = Издатель
record-party = Участник
record-side = Сторона
record-speaker = Говорящий
record-place = Место
record-source = Источник
record-event = Событие
record-account = Версия
record-relation = Связь
record-note = Примечание
record-change = Запись об изменении
named-topic = тема
named-publisher = издатель
named-party = участник
named-side = сторона
named-speaker = говорящий
named-place = место
named-source = источник
named-event = событие
named-account = версия
named-relation = связь
named-note = примечание
named-change = запись об изменении
found-field = поле "{ $name }"
found-no-field = нет поля "{ $name }"
found-field-again = поле "{ $name }" ещё раз
found-text = "{ $text }"
found-control = управляющий символ { $code }
found-half-character = половина символа в { $text }
found-no-language = текст ни на одном языке
found-empty-list = пустой список
found-list-of = список, элементов: { $length }
found-entry-again = "{ $text }" ещё раз в том же списке
found-id-again = "{ $text }", но так уже называется более ранняя запись
found-unknown-id = "{ $text }", но так ничего не называется
found-none = ни одного из них
found-number = число { $number }
found-from-to = от { $low } до { $high }
found-speaker-of-another = говорящий от участника { $speakers } в версии участника { $accounts }
found-long-quote = цитата, знаков: { $characters }
found-unlisted-source = "{ $text }", но в версии этот источник не перечислен
found-itself = сама эта версия
found-circle = версии, которые по кругу пересматривают друг друга: { $accounts }
found-both-ends = одна и та же версия на обоих концах
found-two-sides = участник, который входит и в сторону "{ $side }"
found-end-of-file = конец файла
found-line-break = перевод строки
found-object = объект
found-list = список
found-json-text = текст { $text }
expected-one-of = одно из: { $words }
expected-required = обязательное поле "{ $name }"
expected-field-once = каждое поле один раз
expected-slug = буквы от a до z, цифры и - _ . : +, знаков не больше: { $most }
expected-language = языковой тег, например "en" или "az-Latn"
expected-version = номер выпуска из трёх чисел, например "1.4.0"
expected-date = дата EDTF, например "{ $example }": { $reason }
expected-address = веб-адрес, который начинается с https:// или http://, имя узла — буквами ASCII
expected-sha256 = 64 шестнадцатеричные цифры
expected-no-control = никаких управляющих символов, кроме переводов строки
expected-whole-characters = целые символы; где нужно, последовательности \u стоят парами
expected-at-least-one = хотя бы один элемент
expected-list-of = список, элементов: { $length }
expected-entry-once = каждый элемент один раз
expected-own-id = собственный идентификатор
expected-exactly-one = ровно одно из: { $fields }
expected-whole-number = целое число
expected-not-negative = ноль или больше
expected-at-most = не больше { $most }
expected-lower-first = сначала меньшее число
expected-between = от { $low } до { $high }
expected-own-speaker = говорящий от участника, которому принадлежит версия
expected-short-quote = знаков не больше: { $most }
expected-listed-source = один из источников этой версии
expected-earlier-account = более ранняя версия
expected-two-accounts = две версии
expected-one-side = каждый участник не более чем на одной стороне
expected-object = объект
expected-list = список
expected-text = текст
expected-translations = текст или объект, где каждому языку соответствует текст
expected-number = число
expected-truth = true или false
expected-id-topic = идентификатор темы
expected-id-publisher = идентификатор издателя
expected-id-party = идентификатор участника
expected-id-side = идентификатор стороны
expected-id-speaker = идентификатор говорящего
expected-id-place = идентификатор места
expected-id-source = идентификатор источника
expected-id-event = идентификатор события
expected-id-account = идентификатор версии
expected-id-record = идентификатор записи
expected-party-or-side = идентификатор участника или стороны
expected-question = идентификатор одного из вопросов события
expected-yes-no = "yes" или "no"
expected-answer-party = идентификатор участника или стороны либо одно слово, если это ни то ни другое
expected-answer-date = дата EDTF
edtf-empty = дата пуста
edtf-shape = дата записывается как год-месяц-день
edtf-year = год записывается четырьмя цифрами
edtf-negative-zero = у нулевого года нет знака минус
edtf-letter-year = после Y стоит год из пяти или более цифр
edtf-year-too-long = в годе больше восемнадцати цифр
edtf-month = месяц записывается числом от 01 до 12, время года — от 21 до 24
edtf-season-day = у времени года нет дней
edtf-day = день записывается числом от 01 до 31
edtf-month-too-short = число дней в месяце ({ $month }): { $days }
edtf-time-without-day = для времени нужна полная дата, без X, ?, ~ или %
edtf-time = время записывается в пределах от 00:00:00 до 23:59:59, затем смещение от UTC
edtf-slashes = интервал записывается как начало/конец, с одной косой чертой
edtf-time-in-interval = интервал задаётся от даты до даты, без времени суток
edtf-interval-without-date = в интервале указывается хотя бы одна дата
edtf-start-after-end = начало интервала позже его конца
edtf-set = множества дат относятся к уровню 2 EDTF; читаются только уровни 0 и 1
edtf-qualified-part = ?, ~ и % не в конце относятся к уровню 2 EDTF; читаются только уровни 0 и 1
edtf-unspecified-part = X не в последних цифрах относится к уровню 2 EDTF; читаются только уровни 0 и 1
edtf-exponent-year = годы с показателем степени относятся к уровню 2 EDTF; читаются только уровни 0 и 1
edtf-significant-digits = значащие цифры относятся к уровню 2 EDTF; читаются только уровни 0 и 1
edtf-grouping = времена года от 25 до 41 относятся к уровню 2 EDTF; читаются только уровни 0 и 1
clock-time = время суток записывается в пределах от 00:00 до 23:59
clock-offset = смещение от UTC записывается как +04:00 или Z, от -12:00 до +14:00
unreadable-too-large = Файл больше 64{"\u00A0"}МиБ — это предел, который можно открыть. Разделите его на несколько наборов данных, например по годам.
unreadable-not-utf8 = Файл сохранён не в UTF-8: в строке { $line }, столбце { $column } есть байт, который не входит ни в один символ. Сохраните файл заново в кодировке UTF-8.
unreadable-not-json = Файл не является JSON: в строке { $line }, столбце { $column } стоит { $found } там, где стоять не может. Часто прямо перед этим местом не хватает запятой, кавычки или скобки либо есть лишняя.
unreadable-invisible = Файл не является JSON: в строке { $line }, столбце { $column } стоит невидимый символ { $code } там, где стоять не может. Удалите его или поставьте там обычный пробел; если таких в файле много, сохраните файл заново в кодировке UTF-8.
unreadable-too-deep = Начиная со строки { $line }, столбца { $column } списки и объекты вложены друг в друга глубже 32 уровней, что не нужно ни одному набору данных. Поищите там незакрытую скобку.
unreadable-not-an-object = Файл — это JSON, но не набор данных: набор данных — один объект, от {"{"} до {"}"}. Проверьте, тот ли это файл.
unreadable-no-format = В файле не указано, что это набор данных. Если это он, добавьте первым полем "format": "counterpoint/1".
unreadable-unknown-format = Формат файла — { $found }, этой программе он неизвестен; она читает "counterpoint/1". Проверьте, тот ли это файл и верно ли написано его поле "format".
unreadable-newer-format = Файл записан в формате { $found }, более новом, чем читает эта программа ("counterpoint/1"). Откройте его в более новой версии программы Counterpoint или экспортируйте как "counterpoint/1".

### Words of datasets

## What is counted, before a number: "погибшие: 58", "потери авиации (вертолёты): 2".

word-killed = погибшие
word-wounded = раненые
word-captured = захваченные
word-missing = пропавшие без вести
word-released = освобождённые
word-returned-displaced = вернувшиеся перемещённые лица
word-aircraft-lost = потери авиации
word-tanks-lost = потери танков
word-foreign-fighters = иностранные бойцы
word-troops-deployed = размещённые военные
word-troops-at-risk = военные под угрозой
word-parade-troops = военные на параде
word-vehicles = техника
word-vehicles-other = прочая техника
word-corridor-width = ширина коридора
word-mandate = мандат
word-videos = видео
word-posts = посты
word-posts-north = посты на севере
word-posts-south = посты на юге
word-bodies-examined = исследованные тела
word-unidentified = неопознанные
word-violations = нарушения
word-shells = снаряды
word-strikes = удары
word-area-burned = выгоревшая площадь
word-parties = партии
word-delay = отсрочка
word-votes-for = голоса за
word-votes-against = голоса против
word-killed-listed = погибшие по спискам
word-killed-identified = опознанные погибшие
word-in-hospital = в больницах
word-listed-captives = пленные по спискам

## Units

word-people = люди
word-observation-posts = наблюдательные посты
word-helicopters = вертолёты
word-apcs = БТР
word-km = км
word-years = лет
word-tanks = танки
word-votes = голоса
word-hectares = га
word-days = дней

## Of whom

word-journalists = журналисты
word-russian-citizens = граждане России

## What is dated

word-occurred = произошло
word-effective = вступление в силу
word-started = началось
word-signed = подписано
word-ended = завершилось
word-announced = объявлено
word-due = срок
word-moved-to = перенесено на
word-published = опубликовано

## Kinds of sources

word-news = новости
word-primary = первоисточник
word-article = статья
word-report = доклад
