### The product and its states while loading

product = Counterpoint
loading = جارٍ تحميل مجموعة البيانات
arrived = { $megabytes }{"\u00A0"}ميغابايت
arrived-of = { $megabytes } من { $whole }{"\u00A0"}ميغابايت
failed-title = لم تصل مجموعة البيانات
fetch-not-found = يفيد الخادم بعدم وجود مجموعة بيانات في هذا العنوان (404). ربما نُقلت الصفحة، أو نسي ناشرها الملف.
fetch-refused = تعذّر على الخادم إرسالها الآن (الخطأ { $status }). قد تفيد إعادة المحاولة.
fetch-offline = تعذّر الاتصال. يُرجى التحقق من الاتصال بالإنترنت ثم إعادة المحاولة.
retry = إعادة المحاولة
stalled = تعذّر تشغيل الجزء الخاص بالبحث والتصفية في هذه الصفحة. ومع ذلك يمكن قراءة كل ما فيها.
stopped = توقّفت هذه الصفحة عن العمل، وقد يكون المعروض فيها ناقصًا. ما اخترته محفوظ في عنوانها.
reload = إعادة التحميل
plain-page = كل الأحداث في صفحة بسيطة واحدة
all-events = كل الأحداث ({ NUMBER($count) }) في صفحة بسيطة واحدة
first-events = لا تظهر هنا إلا الأحداث الأولى ({ NUMBER($shown) } من أصل { NUMBER($all) }). أما البقية فيعرضها الجزء الخاص بالبحث والتصفية في هذه الصفحة.
unreadable-title = لا يمكن عرض مجموعة البيانات هذه
dismiss = إخفاء
lifted-filters = أُزيلت عوامل تصفية لعرض هذا
ignored-title = يطلب هذا الرابط ما ليس موجودًا هنا، فجرى تجاوزه: { $parts }

### Numbers and lists

number-group = ,
number-point = .
list-comma = {"، "}
list-middle = {" و"}
list-last = {" و"}
colon = {": "}
semicolon = {"؛ "}
events = { $count ->
    [zero] لا أحداث
    [one] حدث واحد
    [two] حدثان
    [few] { $count } أحداث
    [many] { $count } حدثًا
   *[other] { $count } حدث
}
accounts = { $count ->
    [zero] لا روايات
    [one] رواية واحدة
    [two] روايتان
    [few] { $count } روايات
    [many] { $count } رواية
   *[other] { $count } رواية
}
parties = { $count ->
    [zero] لا أطراف
    [one] طرف واحد
    [two] طرفان
    [few] { $count } أطراف
    [many] { $count } طرفًا
   *[other] { $count } طرف
}
more-parties = { $count ->
    [zero] ولا أطراف أخرى
    [one] وطرف آخر
    [two] وطرفان آخران
    [few] و{ $count } أطراف أخرى
    [many] و{ $count } طرفًا آخر
   *[other] و{ $count } طرف آخر
}
of-events = { $count ->
    [zero] { " " }من { $count } حدث
    [one] { " " }من حدث واحد
    [two] { " " }من حدثين
    [few] { " " }من { $count } أحداث
    [many] { " " }من { $count } حدثًا
   *[other] { " " }من { $count } حدث
}
known = { NUMBER($known) } من { $all ->
    [zero] { $all } رواية
    [one] رواية واحدة
    [two] روايتين
    [few] { $all } روايات
    [many] { $all } رواية
   *[other] { $all } رواية
}

### Dates and times

months-in-date = يناير | فبراير | مارس | أبريل | مايو | يونيو | يوليو | أغسطس | سبتمبر | أكتوبر | نوفمبر | ديسمبر
months-alone = يناير | فبراير | مارس | أبريل | مايو | يونيو | يوليو | أغسطس | سبتمبر | أكتوبر | نوفمبر | ديسمبر
weekdays = الاثنين | الثلاثاء | الأربعاء | الخميس | الجمعة | السبت | الأحد
date-day = { $day } { $month } { $year }
date-day-month = { $day } { $month }
date-days-of-month = { $first }–{ $last } { $month } { $year }
date-month = { $month } { $year }
date-weekday = { $weekday }، { $date }
date-year = { $year }
date-year-bce = { $year } ق.م
year = { $year }
year-bce = { $year } ق.م
date-spring = ربيع { $year }
date-summer = صيف { $year }
date-autumn = خريف { $year }
date-winter = شتاء { $year }
date-years = السنوات من { $first } إلى { $last }
date-some-month = شهر ما من { $year }
date-some-day = يوم ما من { $year }
date-some-day-of-month = يوم ما من { $month } { $year }
date-month-early = أوائل { $month } { $year }
date-month-middle = منتصف { $month } { $year }
date-month-late = أواخر { $month } { $year }
date-from-to = { $first } – { $last }
date-from-on = من { $date } فصاعدًا
date-from-unknown-end = من { $date }، والنهاية غير معروفة
date-until = حتى { $date }
date-until-unknown-start = البداية غير معروفة، حتى { $date }
date-unknown = في وقت غير معروف
date-about = نحو { $date }
date-uncertain = { $date } (غير مؤكد)
date-about-uncertain = نحو { $date } (غير مؤكد)
date-with-time = { $date }، { $time }
time-between = بين { $from } و{ $to }
time-with-offset = { $time } (UTC{ $offset })
range-from = من { $date }
range-to = حتى { $date }
range-all = كل التواريخ
minutes-apart = { $count ->
    [zero] الفارق { $count } دقيقة
    [one] الفارق دقيقة واحدة
    [two] الفارق دقيقتان
    [few] الفارق { $count } دقائق
    [many] الفارق { $count } دقيقة
   *[other] الفارق { $count } دقيقة
}
days-apart = { $count ->
    [zero] الفارق { $count } يوم
    [one] الفارق يوم واحد
    [two] الفارق يومان
    [few] الفارق { $count } أيام
    [many] الفارق { $count } يومًا
   *[other] الفارق { $count } يوم
}
days-later = { $count ->
    [zero] في اليوم نفسه
    [one] بعد يوم واحد
    [two] بعد يومين
    [few] بعد { $count } أيام
    [many] بعد { $count } يومًا
   *[other] بعد { $count } يوم
}

### The head

standfirst = كل حدث كما يرويه كل طرف، إلى جانب روايات الأطراف الأخرى.
standfirst-of = كل حدث، { $coverage }، كما يرويه كل طرف، إلى جانب روايات الأطراف الأخرى.
version = الإصدار { $version }
updated = آخر تحديث { $date }
theme = المظهر
theme-auto = تلقائي
theme-light = فاتح
theme-dark = داكن
language-label = اللغة
skip-to-accounts = الانتقال إلى الروايات
skip-timeline = تخطي النظرة الزمنية العامة
back-to-filters = العودة إلى عوامل التصفية
overview-disputed = { $disputed ->
    [zero] لا خلاف على أي حدث من أصل { NUMBER($all) }
    [one] حدث واحد محل خلاف من أصل { NUMBER($all) }
    [two] حدثان محل خلاف من أصل { NUMBER($all) }
    [few] { $disputed } أحداث محل خلاف من أصل { NUMBER($all) }
    [many] { $disputed } حدثًا محل خلاف من أصل { NUMBER($all) }
   *[other] { $disputed } حدث محل خلاف من أصل { NUMBER($all) }
}
overview-agreed = { $agreed ->
    [zero] لا تتفق الجوانب على شيء في أي حدث
    [one] تتفق جوانب على شيء ما في حدث واحد
    [two] تتفق جوانب على شيء ما في حدثين
    [few] تتفق جوانب على شيء ما في { $agreed } أحداث
    [many] تتفق جوانب على شيء ما في { $agreed } حدثًا
   *[other] تتفق جوانب على شيء ما في { $agreed } حدث
}
overview-missing = { $missing ->
    [zero] كل الروايات المتوقعة واردة في مجموعة البيانات هذه
    [one] رواية متوقعة واحدة غير واردة في مجموعة البيانات هذه
    [two] روايتان متوقعتان غير واردتين في مجموعة البيانات هذه
    [few] { $missing } روايات متوقعة غير واردة في مجموعة البيانات هذه
    [many] { $missing } رواية متوقعة غير واردة في مجموعة البيانات هذه
   *[other] { $missing } رواية متوقعة غير واردة في مجموعة البيانات هذه
}
overview-missing-by = { $missing ->
    [zero] كل الروايات المتوقعة واردة في مجموعة البيانات هذه حتى { $date }
    [one] رواية متوقعة واحدة غير واردة في مجموعة البيانات هذه حتى { $date }
    [two] روايتان متوقعتان غير واردتين في مجموعة البيانات هذه حتى { $date }
    [few] { $missing } روايات متوقعة غير واردة في مجموعة البيانات هذه حتى { $date }
    [many] { $missing } رواية متوقعة غير واردة في مجموعة البيانات هذه حتى { $date }
   *[other] { $missing } رواية متوقعة غير واردة في مجموعة البيانات هذه حتى { $date }
}
overview = { $disputed }؛ و{ $agreed }؛ و{ $missing }.

### The strip: the time overview above the accounts

strip-label = نظرة زمنية عامة
strip-lanes = مسار لكل طرف
strip-tools = التكبير والتحريك
strip-help = تُختار التواريخ بسحب المقبضين. مفاتيح الأسهم تنقل من رواية إلى أخرى، والسهمان الأعلى والأسفل بين الأطراف، والمفتاحان Page Up / Page Down بمقدار يوم، ومع Shift بمقدار شهر. المفتاح Enter يفتح الحدث. المفتاحان زائد وناقص للتكبير والتصغير، والمفتاح 0 يعرض كل شيء. المفتاح Ctrl مع عجلة الفأرة للتكبير والتصغير عند المؤشر.
strip-help-title = المفاتيح والعلامات
strip-signs = العلامة الأكبر تمثل عدة روايات. والشريط يمثل مدة لا لحظة، ويبهت حيث لا يكون طرفه مؤكدًا، والعلامة المفرغة تاريخ غير مؤكد. والخط المنقط يصل روايات حدث محل خلاف، والخط المتصل روايات أي حدث آخر. وتوضع ↔ عند روايات صدرت بعد يومين أو أكثر من وقوع ما تتحدث عنه. والعلامات الباهتة خارج التواريخ المختارة.
zoom-in = تكبير
zoom-out = تصغير
pan-back = وقت أسبق
pan-on = وقت لاحق
zoom-all = المدة كلها
brush-from = أول يوم معروض
brush-to = آخر يوم معروض
unfold-lanes = { $count ->
    [zero] عرض { $count } صوت آخر
    [one] عرض صوت آخر
    [two] عرض صوتين آخرين
    [few] عرض { $count } أصوات أخرى
    [many] عرض { $count } صوتًا آخر
   *[other] عرض { $count } صوت آخر
}
fold-lanes = { $count ->
    [zero] طي { $count } صوت آخر
    [one] طي صوت آخر
    [two] طي صوتين آخرين
    [few] طي { $count } أصوات أخرى
    [many] طي { $count } صوتًا آخر
   *[other] طي { $count } صوت آخر
}
order-and-date = الترتيب والتاريخ
strip-order = الترتيب حسب
clock-happened = وقت الحدث
clock-stated = وقت صدور الرواية

### Views, filters and search

views-label = طرق العرض
timeline = الخط الزمني
patterns = الأنماط
sources = المصادر
filters-label = عوامل التصفية
search = البحث في الروايات
dates = التواريخ
from-date = من
to-date = إلى
all-dates = كل التواريخ
active-filters = عوامل التصفية المفعّلة
reset = إعادة ضبط الكل
remove-filter = إزالة عامل التصفية: { $name }
searched-for = «{ $text }»
menu-with-chosen = { $name } { $chosen }
more-options = الخيارات أكثر مما يتسع له المكان هنا؛ ويمكن البحث عنها بدلًا من ذلك
nothing-matches = لا حدث يطابق كل هذه الشروط
nothing-matches-hint = يمكن إزالة أحد عوامل التصفية، أو البدء من جديد بعرض كل شيء
all-states = الكل
more-filters = عوامل تصفية أكثر
fewer-filters = عوامل تصفية أقل
pair = طرفان
pair-help = يُعرض ما يقوله هذان الطرفان فقط، والأحداث التي يختلفان فيها أو يتفقان عليها فقط.
first-party = الأول
second-party = الثاني
no-party = اختيار طرف
all-parties = كل الأطراف
known-on = المعروف حتى
as-known-on = المعروف حتى { $date }
first-stated = أول يوم صدرت فيه رواية
stated-before = اليوم السابق الذي صدرت فيه رواية
stated-after = اليوم التالي الذي صدرت فيه رواية
facet-party = الأطراف
facet-topic = الموضوعات
facet-place = الأماكن
facet-speaker = المتحدثون
facet-act = التصريحات
facet-voice = الأصوات
facet-ownership = الملكية
facet-state = الحالة
facet-differ = الاختلاف في
facet-silent = لا رواية هنا من
facet-metric = الأرقام
facet-speaks = يتحدث الجميع
state-disputed = محل خلاف
state-agreed = محل اتفاق
state-one-voice = صوت منفرد
differ-blame = توجيه الاتهام
differ-figures = الأرقام
differ-dates = التواريخ
differ-questions = الأسئلة

### Events and accounts

party = الطرف
event = الحدث
other-voices = أصوات أخرى
no-account = لا رواية في مجموعة البيانات هذه
no-account-of = لا رواية في مجموعة البيانات هذه صادرة عن:
date-basis = الأساس: { $basis }
not-shown = لا تُعرض هنا روايات أطراف لم تُختَر: { $parties }
later-accounts = لهذا الحدث روايات صدرت لاحقًا أيضًا. لا يُعرض هنا الملخص الذي يأخذها في الحسبان، وقد يستند إليها التاريخ المذكور وملاحظات المحررين.
no-account-by = لا رواية في مجموعة البيانات هذه حتى { $date }
no-account-of-by = لا رواية في مجموعة البيانات هذه حتى { $date } صادرة عن:
declined = امتناع عن التعليق
reported-silent = صمت، وفق ما أُفيد
reported-silent-as-of = صمت حتى تاريخ { $date }، وفق ما أُفيد
joint-statement = بيان مشترك، معروض ضمن:
joint-with = بيان مشترك مع:
details = التفاصيل
questions = ما تجيب عنه الروايات
answers = الإجابات
answer-yes = نعم
answer-no = لا
answer-not = ليس «{ $value }»
answer-unstated = لم يُتخذ موقف ({ $words })
answer-implied = { $answer } (ضمنيًا)
attribution = كيف وصلت إلينا
coding-confidence = الثقة في الترميز
confidence-high = عالية
confidence-medium = متوسطة
confidence-low = منخفضة
stated = صدرت
stated-basis = تاريخ الصدور
note = ملاحظة
revises = تعدّل
revised-by = تعدّلها
withdrawn = سُحبت لاحقًا
addressed-to = موجّهة إلى
place-named = المكان كما سُمّي هنا
dated-by-party = تواريخها
account-date = { $what }: { $date }
account-date-of = { $what }: { $date } ({ $occurrence })
editors-notes = ملاحظات المحررين
permanent-link = رابط دائم
matches = تطابق عوامل التصفية
names-used-by = تسمية مستخدمة لدى
act-asserts = تفيد
act-confirms = تؤكد
act-denies = تنفي
act-blames = توجّه اتهامًا
act-demands = تطالب
act-acknowledges = تُقر
act-apologises = تعتذر
act-condemns = تدين
act-warns = تحذّر
act-commits = تتعهد
act-declares = تعلن
act-welcomes = ترحّب
act-no-comment = تمتنع عن التعليق
act-retracts = تسحب قولًا سابقًا
act-describes = تصف
act-blames-whom = توجّه اتهامًا إلى: { $whom }
act-blames-itself = توجّه اتهامًا إلى صاحبها نفسه
act-demands-whom = توجّه مطالبة إلى: { $whom }
act-warns-whom = توجّه تحذيرًا إلى: { $whom }
act-counter-accuses = ترد باتهام موجّه إلى: { $whom }
voice-own = صوت رسمي
voice-unofficial = صوت غير رسمي
voice-relay = منقولة عبر آخرين
voice-press = الصحافة بصوتها
contradicts = تناقض
contradicted-by = تناقضها
responds-to = ترد على
answered-by = ترد عليها
corroborates = تعزّز
corroborated-by = تعزّزها
relation-revises = تعدّل
relation-revised-by = تعدّلها
relation-stated = مذكور
relation-editorial = بحسب المحررين
relation-computed = محسوب
relays = تنقل
relayed-by = تنقلها
misreports = تنقل خطأً
misreported-by = تنقلها خطأً
note-date-resolution = كيف حُدّد التاريخ
note-correction = تصحيح
note-attribution = بشأن الإسناد
note-naming = بشأن الأسماء
note-translation = بشأن الترجمة
note-caveat = تنبيه

### Figures

amount-exact = { $number }
amount-about = نحو { $number }
amount-at-least = ما لا يقل عن { $number }
amount-more-than = أكثر من { $number }
amount-up-to = ما لا يزيد على { $number }
amount-range = { $low }–{ $high }
amount-vague = لفظ غير محدد، يُقرأ { $number }
amount-vague-at-least = لفظ غير محدد، يُقرأ ما لا يقل عن { $number }
amount-counted = { $counted }: { $amount }
metric-of-unit = { $metric } ({ $unit })
population-not-stated = الجهة غير مذكورة
population-all = الجميع معًا
population-own-side = { $name } (جانب المتحدث)
population-other-side = { $name } (الجانب الآخر)
class-military = عسكريون
class-civilian = مدنيون
class-peacekeeper = حفظة سلام
class-mixed = عسكريون ومدنيون
as-of = حتى تاريخ { $date }
interval = { $low } إلى { $high }
interval-open = { $low } فأكثر
figures-given = { $metric }: ما أورده كل طرف
figure-given = الرقم كما ورد
read-as = يُقرأ
plot-key = العلامات الممتلئة: ما يخص جانب الطرف نفسه، أو لا يخص جهة بعينها. العلامات المفرغة: ما يخص الجانب الآخر.

### What comparisons come to

stand-differ = تختلف الروايات في
stand-agree = تتفق الروايات على
stand-one-voice = صوت منفرد بشأن
stand-neither = قورن أيضًا
aspect-blame = توجيه الاتهام
aspect-dates = التواريخ
blames = يوجّه الاتهام إلى
dates-it = التاريخ الذي يورده
position = الموقف
misreport = { " " }(إحداهما تنقل خطأً رواية أخرى)
misreporting = { " " }(في رواية تنقل أخرى خطأً)
figures-different = المعدود أشخاص مختلفون أو أشياء مختلفة، والاختلاف في: { $of }. لذا لا تعارض بين الرقمين.
figures-revised = إحدى الروايتين تعدّل الأخرى. لذا لا تعارض بين الرقمين.
figures-part = أحدهما يحصي جزءًا مما يحصيه الآخر (من حيث: { $of }) ويقع ضمنه.
figures-unsure = ما يحصيانه مختلف (من حيث: { $of }) على نحو لا يسمح بالمقارنة.
figures-may-differ = قد يكون ما يحصيانه مختلفًا (من حيث: { $of })، لذا لا يُقارَن بينهما.
figures-same = يعطيان العدد نفسه.
figures-compatible = ثمة عدد يوافق كليهما.
figures-update = لا عدد يوافق كليهما، لكن اللاحق منهما أعلى: ربما وقع المزيد أو اكتُشف حتى ذلك الحين.
figures-may-be-later = لا عدد يوافق كليهما، لكن الأعلى منهما قد يكون اللاحق: ربما وقع المزيد أو اكتُشف حتى ذلك الحين.
figures-conflict = يحصيان الشيء نفسه، ولا عدد يوافق كليهما.
figures-part-greater = أحدهما يحصي جزءًا مما يحصيه الآخر (من حيث: { $of }) وهو أكبر منه.
dimension-population = الجهة
dimension-class = فئة الأشخاص
dimension-period = الفترة
dimension-place = المكان
dimension-subset = المجموعة الجزئية
summary-differ = اثنان منها على الأقل يحصيان الشيء نفسه، ولا عدد يوافق كليهما
summary-part-greater = واحد منها يحصي جزءًا مما يحصيه آخر، وهو أكبر منه
summary-agree = جوانب مختلفة تعطي أعدادًا يوافق بعضها بعضًا
summary-different = المعدود أشخاص مختلفون أو أشياء مختلفة، لذا لا تعارض بينها
summary-none = لا تعارض بين أي منها
summary-unsure = لا يمكن مقارنتها كلها، ولا يُعرف تعارض بينها
summary-misreport = لا عدد يوافقها كلها، لكن إحدى الروايات تنقل أخرى خطأً
question-open = لا يتخذ أي طرف موقفًا.
question-single = طرف واحد فقط يتخذ موقفًا.
question-joint = تجيب أطراف عدة في بيان مشترك واحد، ويُعد ذلك صوتًا منفردًا.
question-agree = تتخذ أطراف من جوانب مختلفة مواقف لا تتعارض.
question-agree-same-side = تتخذ أطراف من جانب واحد مواقف لا تتعارض.
question-dispute = المواقف متعارضة: لا يمكن الجمع بينها كلها.
blame-mutual = الجوانب تتبادل الاتهام.
blame-one-sided = لا أحد ممن وُجِّه إليهم اتهام يرد باتهام مماثل.
blame-self = طرف يقر بنصيبه من المسؤولية.
blame-within-side = طرف يتهم طرفًا آخر من جانبه.
blame-counter = رواية ترد على اتهام باتهام من عندها.
blame-none = لا أحد يتهم أحدًا.
accused-without-account = من وُجِّه إليه اتهام ولا رواية خاصة به في مجموعة البيانات هذه: { $parties }.
accused-without-account-by = من وُجِّه إليه اتهام ولا رواية خاصة به في مجموعة البيانات هذه حتى { $date }: { $parties }.
speak-without-blame = من تحدّث من دون اتهام أحد بذلك: { $parties }.
inconsistent = مواقف خاصة لا يمكن الجمع بينها كلها، لدى: { $parties }.
only-voice = صوت منفرد: الطرف الوحيد الذي له روايات خاصة به هنا هو { $party }
only-voice-joint = صوت منفرد: المتحدث هنا هو { $party }، أما من يلي فقد وقّعوا البيان نفسه فحسب: { $parties }
pairs = { $count ->
    [zero] لا أزواج
    [one] زوج واحد
    [two] زوجان
    [few] { $count } أزواج
    [many] { $count } زوجًا
   *[other] { $count } زوج
}

### Patterns

who-blames-whom = من يتهم من
figures-over-time = الأرقام عبر الزمن
silence-and-disclosure = الصمت والإفصاح
agreement = الاتفاق
balance = توازن مجموعة البيانات
blaming-blamed = موجِّه الاتهام ↓ · الموجَّه إليه ←
blame-caption = روايات يوجّه فيها طرف الصف اتهامًا إلى طرف العمود
blame-overview = { $accounts ->
    [zero] لا رواية فيها اتهام
    [one] رواية واحدة فيها اتهام
    [two] روايتان فيهما اتهام
    [few] { $accounts } روايات فيها اتهام
    [many] { $accounts } رواية فيها اتهام
   *[other] { $accounts } رواية فيها اتهام
}، صادر عن { $blaming ->
    [zero] { $blaming } طرف
    [one] طرف واحد
    [two] طرفين
    [few] { $blaming } أطراف
    [many] { $blaming } طرفًا
   *[other] { $blaming } طرف
} وموجّه إلى { $blamed ->
    [zero] { $blamed } طرف
    [one] طرف واحد
    [two] طرفين
    [few] { $blamed } أطراف
    [many] { $blamed } طرفًا
   *[other] { $blamed } طرف
}.
blames-whom = اتهام من: { $from }، إلى: { $to }
blame-cell = اتهام من: { $from }، إلى: { $to } – عدد الروايات: { NUMBER($accounts) }
account-label = { $party }، { $date }: { $event }
no-figures = لا رواية هنا تذكر رقمًا.
metric-label = ما يُحصى
population-label = من أي جهة
every-population = كل الجهات
as-table = في جدول
claims-caption = كل رقم في يوم صدوره
claims-overview = { $figures ->
    [zero] لا أرقام
    [one] رقم واحد
    [two] رقمان
    [few] { $figures } أرقام
    [many] { $figures } رقمًا
   *[other] { $figures } رقم
} ({ $metric })، على لسان { $parties ->
    [zero] { $parties } طرف
    [one] طرف واحد
    [two] طرفين
    [few] { $parties } أطراف
    [many] { $parties } طرفًا
   *[other] { $parties } طرف
}.
claims-overview-day = { $figures ->
    [zero] لا أرقام
    [one] رقم واحد
    [two] رقمان
    [few] { $figures } أرقام
    [many] { $figures } رقمًا
   *[other] { $figures } رقم
} ({ $metric })، على لسان { $parties ->
    [zero] { $parties } طرف
    [one] طرف واحد
    [two] طرفين
    [few] { $parties } أطراف
    [many] { $parties } طرفًا
   *[other] { $parties } طرف
}، تاريخ الصدور: { $day }.
claims-overview-days = { $figures ->
    [zero] لا أرقام
    [one] رقم واحد
    [two] رقمان
    [few] { $figures } أرقام
    [many] { $figures } رقمًا
   *[other] { $figures } رقم
} ({ $metric })، على لسان { $parties ->
    [zero] { $parties } طرف
    [one] طرف واحد
    [two] طرفين
    [few] { $parties } أطراف
    [many] { $parties } طرفًا
   *[other] { $parties } طرف
}، تاريخ الصدور: من { $first } إلى { $last }.
expected = أحداث يُتوقع أن يتحدث عنها
with-account = أحداث له رواية خاصة به عنها
declined-or-silent = امتناع عن التعليق، أو صمت أُفيد به
silence-caption = أحداث يُتوقع أن يتحدث عنها طرف ولا رواية خاصة به عنها في مجموعة البيانات هذه
silence-overview = من أصل { $expected ->
    [zero] { $expected } رواية متوقعة
    [one] رواية متوقعة واحدة
    [two] روايتين متوقعتين
    [few] { $expected } روايات متوقعة
    [many] { $expected } رواية متوقعة
   *[other] { $expected } رواية متوقعة
}، { $missing ->
    [zero] كلها واردة في مجموعة البيانات هذه
    [one] واحدة غير واردة في مجموعة البيانات هذه
    [two] اثنتان غير واردتين في مجموعة البيانات هذه
    [few] { $missing } غير واردة في مجموعة البيانات هذه
    [many] { $missing } غير واردة في مجموعة البيانات هذه
   *[other] { $missing } غير واردة في مجموعة البيانات هذه
}. { $late ->
    [zero] ولم تصدر أي رواية
    [one] وصدرت رواية واحدة
    [two] وصدرت روايتان
    [few] وصدرت { $late } روايات
    [many] وصدرت { $late } رواية
   *[other] وصدرت { $late } رواية
} بعد يومين أو أكثر من وقوع ما تتحدث عنه.
silence-overview-by = الروايات المتوقعة: { NUMBER($expected) }؛ غير الواردة في مجموعة البيانات هذه حتى { $date }: { NUMBER($missing) }. الروايات الصادرة بعد يومين أو أكثر من وقوع ما تتحدث عنه: { NUMBER($late) }.
lag-caption = روايات صدرت بعد يومين أو أكثر من وقوع ما تتحدث عنه
spoke = متى صدرت
sides = الجوانب
agreements = نقاط الاتفاق
what-they-agree-on = على ماذا
agreement-caption = ما تتفق عليه روايات جانبين
agreement-overview = { $pairs ->
    [zero] لا يتفق هنا أي جانبين على شيء.
    [one] زوج واحد من الجوانب يتفق على شيء ما.
    [two] زوجان من الجوانب يتفق كل منهما على شيء ما.
    [few] { $pairs } أزواج من الجوانب يتفق كل منها على شيء ما.
    [many] { $pairs } زوجًا من الجوانب يتفق كل منها على شيء ما.
   *[other] { $pairs } زوج من الجوانب يتفق كل منها على شيء ما.
}
balance-caption = ما تحويه مجموعة البيانات لكل طرف
balance-overview = { $accounts ->
    [zero] لا روايات
    [one] رواية واحدة
    [two] روايتان
    [few] { $accounts } روايات
    [many] { $accounts } رواية
   *[other] { $accounts } رواية
} على لسان { $parties ->
    [zero] { $parties } طرف
    [one] طرف واحد
    [two] طرفين
    [few] { $parties } أطراف
    [many] { $parties } طرفًا
   *[other] { $parties } طرف
}، { $quotes ->
    [zero] من دون اقتباسات
    [one] مع اقتباس واحد
    [two] مع اقتباسين
    [few] مع { $quotes } اقتباسات
    [many] مع { $quotes } اقتباسًا
   *[other] مع { $quotes } اقتباس
}.
balance-accounts = الروايات
balance-official = الصوت الرسمي
balance-quotes = الاقتباسات
balance-languages = لغات الاقتباسات
balance-high = الثقة في الترميز: عالية
balance-medium = متوسطة
balance-low = منخفضة

### Sources and the foot

resting-accounts = الروايات المستندة إليه
source-without-address = العنوان غير معروف
source-copies = النص من:
archived-copy = نسخة مؤرشفة
ownership-state = ملكية الدولة
ownership-public-service = خدمة عامة
ownership-private = ملكية خاصة
ownership-party = ملكية أحد الأطراف
ownership-ngo = منظمة غير حكومية
ownership-igo = منظمة حكومية دولية
ownership-unknown = الملكية غير معروفة
never-grades = يضع Counterpoint الروايات جنبًا إلى جنب، ولا يقول أيها صحيح.
limits = ما لا تحويه مجموعة البيانات هذه
name-policy = الأسماء
translated-texts = بعض النصوص المعروضة هنا مترجمة: فقد كُتبت مجموعة البيانات بلغة أخرى.
time-zones = المناطق الزمنية
changelog = التغييرات في مجموعة البيانات
change-added = إضافة
change-changed = تغيير
change-corrected = تصحيح
change-removed = إزالة
change-retracted = سحب
licence = الترخيص
no-licence = لا تذكر مجموعة البيانات أي ترخيص.
fingerprint = SHA-256
event-on-full-page = هذا الحدث بين سائر الأحداث
event-not-here = هذا الحدث غير وارد في مجموعة البيانات.

### Share and Data

share = مشاركة
data = البيانات
close = إغلاق
copy = نسخ
copy-what = نسخ: { $what }
copied = نُسخ: { $what }
press-to-copy = لا يسمح المتصفح لهذه الصفحة بالنسخ. النص محدد: يُرجى الضغط على Ctrl+C، أو على Command+C في أجهزة Mac
link-to-view = رابط هذا العرض
embed-heading = التضمين في صفحة أخرى
embed-part = ما يُضمَّن
part-card = هذا الحدث، على هيئة بطاقة
part-view = هذا العرض
embed-form = طريقة التضمين
form-address = عنوان مجرد، لنظام WordPress وغيره من الأنظمة التي تضمِّن بالعنوان
form-frame = إطار
form-frame-with-script = إطار بارتفاع محتواه، مع نص برمجي
form-element = عنصر، مع نص برمجي
address-note = بالعنوان وحده تُضمَّن مجموعة البيانات كلها كما نُشرت. ويمكن للإطار أو للعنصر أن يعرض أيضًا حدثًا واحدًا أو عرضًا معينًا، بمظهر ولغة مختارين وعوامل تصفية مقفلة.
embed-code = الشفرة المطلوب لصقها
embed-height = الارتفاع بالبكسل
lock-filters = قفل عوامل التصفية
preview = معاينة
no-preview = بلا معاينة
width = { $px }{"\u00A0"}بكسل
citation-label = الاستشهاد
account-to-cite = { $party }، رواية عن «{ $event }»، صدرت { $date }
citation = { $dataset }. { $version }. { $link }
citation-of-part = { $part }. ضمن: { $dataset }. { $version }. { $link }
poster = صورة لمنشور تعريفي (PNG)
poster-alt = ما تعرضه الصورة، بالكلمات
poster-words = { $title }. محور زمني فيه مسارات للأطراف، وعليها علامات رواياتها. { $counts }.
whole-dataset = مجموعة البيانات كاملة
shown-accounts = المعروض: { $count ->
    [zero] لا روايات
    [one] رواية واحدة
    [two] روايتان
    [few] { $count } روايات
    [many] { $count } رواية
   *[other] { $count } رواية
}
dataset-file = الملف كما نُشر (JSON)
as-csv = ملف CSV لجداول البيانات
as-json = ملف JSON للبرامج
csv-formulas = في ملف CSV، تبدأ بفاصلة عليا كل خلية قد يعدّها برنامج جداول البيانات معادلة.
provenance = هوية مجموعة البيانات هذه

### Mistakes in a dataset, for whoever publishes it

left-out-title = { $count ->
    [zero] لم يُستبعد أي سجل بسبب مخالفة قواعد التنسيق
    [one] استُبعد سجل واحد لأنه يخالف إحدى قواعد التنسيق
    [two] استُبعد سجلان لأنهما يخالفان إحدى قواعد التنسيق
    [few] استُبعدت { $count } سجلات لأنها تخالف إحدى قواعد التنسيق
    [many] استُبعد { $count } سجلًا لأنها تخالف إحدى قواعد التنسيق
   *[other] استُبعد { $count } سجل لأنها تخالف إحدى قواعد التنسيق
}
left-out-hint = كل ما عدا ذلك معروض. ويمكن لناشر مجموعة البيانات أن يجد كل موضع برقم سطره.
problems-title = { $count ->
    [zero] لا مشكلات في مجموعة البيانات
    [one] مشكلة واحدة في مجموعة البيانات
    [two] مشكلتان في مجموعة البيانات
    [few] { $count } مشكلات في مجموعة البيانات
    [many] { $count } مشكلة في مجموعة البيانات
   *[other] { $count } مشكلة في مجموعة البيانات
}
problem = الموجود: { $found }؛ المتوقع: { $expected } (السطر { $line }، العمود { $column })
problem-nearest = الموجود: { $found }؛ المتوقع: { $expected }؛ هل المقصود { $nearest }؟ (السطر { $line }، العمود { $column })
problem-in-record = { $record } { $id }: { $problem }
left-out = { $record } { $id }
left-out-for = { $record } { $id }، لأن السجل يشير إلى: { $kind } { $other }
without-id = بلا معرّف
record-topic = الموضوع
record-publisher = الناشر
record-party = الطرف
record-side = الجانب
record-speaker = المتحدث
record-place = المكان
record-source = المصدر
record-event = الحدث
record-account = الرواية
record-relation = العلاقة
record-note = الملاحظة
record-change = قيد سجل التغييرات
named-topic = الموضوع
named-publisher = الناشر
named-party = الطرف
named-side = الجانب
named-speaker = المتحدث
named-place = المكان
named-source = المصدر
named-event = الحدث
named-account = الرواية
named-relation = العلاقة
named-note = الملاحظة
named-change = قيد سجل التغييرات
found-field = الحقل "{ $name }"
found-no-field = لا حقل باسم "{ $name }"
found-field-again = الحقل "{ $name }" مرة أخرى
found-text = "{ $text }"
found-control = محرف التحكم { $code }
found-half-character = نصف محرف في { $text }
found-no-language = نص بلا أي لغة
found-empty-list = قائمة فارغة
found-list-of = قائمة عدد عناصرها { $length }
found-entry-again = "{ $text }" مرة أخرى في القائمة نفسها
found-id-again = "{ $text }"، وهو معرّف مستخدم من قبل
found-unknown-id = "{ $text }"، وهو معرّف لا يحمله شيء
found-none = لا شيء منها
found-number = العدد {"\u200E"}{ $number }
found-from-to = من { $low } إلى { $high }
found-speaker-of-another = متحدث يتبع الطرف { $speakers } في رواية للطرف { $accounts }
found-long-quote = اقتباس عدد محارفه { $characters }
found-unlisted-source = "{ $text }"، وهو مصدر غير مدرج في الرواية
found-itself = الرواية نفسها
found-circle = روايات يعدّل بعضها بعضًا في حلقة: { $accounts }
found-both-ends = رواية واحدة في أول العلاقة وآخرها
found-two-sides = طرف منتمٍ أيضًا إلى الجانب "{ $side }"
found-end-of-file = نهاية الملف
found-line-break = فاصل أسطر
found-object = كائن
found-list = قائمة
found-json-text = النص { $text }
expected-one-of = إحدى القيم: { $words }
expected-required = الحقل "{ $name }"، وهو إلزامي
expected-field-once = كل حقل مرة واحدة
expected-slug = حروف من a إلى z وأرقام والرموز - _ . : + بحد أقصى { $most }
expected-language = وسم لغة، مثل "en" أو "az-Latn"
expected-version = رقم إصدار من ثلاثة أعداد، مثل "1.4.0"
expected-date = تاريخ EDTF، مثل "{ $example }": { $reason }
expected-address = عنوان ويب يبدأ بالبادئة {"\u200E"}https://{"\u200E"} أو {"\u200E"}http://{"\u200E"} واسم مضيفه بحروف ASCII
expected-sha256 = 64 رقمًا ست عشريًا
expected-no-control = لا محارف تحكم سوى فواصل الأسطر
expected-whole-characters = محارف كاملة، مع تسلسلات {"\u200E"}\u في أزواج حيث يلزم ذلك
expected-at-least-one = واحد على الأقل
expected-list-of = قائمة عدد عناصرها { $length }
expected-entry-once = كل عنصر مرة واحدة
expected-own-id = معرّف خاص به
expected-exactly-one = واحد فقط من: { $fields }
expected-whole-number = عدد صحيح
expected-not-negative = صفر أو أكثر
expected-at-most = { $most } على الأكثر
expected-lower-first = العدد الأصغر أولًا
expected-between = من {"\u200E"}{ $low } إلى {"\u200E"}{ $high }
expected-own-speaker = متحدث يتبع طرف الرواية نفسه
expected-short-quote = محارف عددها { $most } على الأكثر
expected-listed-source = أحد مصادر الرواية
expected-earlier-account = رواية أسبق
expected-two-accounts = روايتان
expected-one-side = كل طرف في جانب واحد على الأكثر
expected-object = كائن
expected-list = قائمة
expected-text = نص
expected-translations = نص، أو كائن يقرن كل لغة بنصها
expected-number = عدد
expected-truth = true أو false
expected-id-topic = معرّف موضوع
expected-id-publisher = معرّف ناشر
expected-id-party = معرّف طرف
expected-id-side = معرّف جانب
expected-id-speaker = معرّف متحدث
expected-id-place = معرّف مكان
expected-id-source = معرّف مصدر
expected-id-event = معرّف حدث
expected-id-account = معرّف رواية
expected-id-record = معرّف سجل
expected-party-or-side = معرّف طرف أو جانب
expected-question = معرّف أحد أسئلة الحدث
expected-yes-no = "yes" أو "no"
expected-answer-party = معرّف طرف أو جانب، أو كلمة واحدة لما ليس أيًا منهما
expected-answer-date = تاريخ EDTF
edtf-empty = التاريخ فارغ
edtf-shape = يُكتب التاريخ بالترتيب: السنة ثم الشهر ثم اليوم، وبينها شرطات
edtf-year = تُكتب السنة بأربعة أرقام
edtf-negative-zero = السنة صفر لا تُكتب بعلامة ناقص
edtf-letter-year = بعد الحرف Y تُكتب سنة من خمسة أرقام أو أكثر
edtf-year-too-long = عدد أرقام السنة يزيد على ثمانية عشر
edtf-month = يُكتب الشهر من 01 إلى 12، أو من 21 إلى 24 للفصل
edtf-season-day = الفصل لا أيام له
edtf-day = يُكتب اليوم من 01 إلى 31
edtf-month-too-short = عدد أيام { $month } هو { $days }
edtf-time-without-day = يتطلب الوقت تاريخًا كاملًا، من دون X أو ? أو ~ أو %
edtf-time = يُكتب الوقت من 00:00:00 إلى 23:59:59، يليه فارقه عن UTC
edtf-slashes = تُكتب الفترة بتاريخ بدايتها ثم شرطة مائلة واحدة ثم تاريخ نهايتها
edtf-time-in-interval = تمتد الفترة من تاريخ إلى تاريخ، من دون أوقات
edtf-interval-without-date = تذكر الفترة تاريخًا واحدًا على الأقل
edtf-start-after-end = بداية الفترة تقع بعد نهايتها
edtf-set = مجموعات التواريخ هي من المستوى 2 في EDTF؛ ولا يُقرأ سوى المستويين 0 و1
edtf-qualified-part = ورود ? أو ~ أو % في غير النهاية هو من المستوى 2 في EDTF؛ ولا يُقرأ سوى المستويين 0 و1
edtf-unspecified-part = ورود X في غير الأرقام الأخيرة هو من المستوى 2 في EDTF؛ ولا يُقرأ سوى المستويين 0 و1
edtf-exponent-year = السنوات ذات الأس هي من المستوى 2 في EDTF؛ ولا يُقرأ سوى المستويين 0 و1
edtf-significant-digits = الأرقام المعنوية هي من المستوى 2 في EDTF؛ ولا يُقرأ سوى المستويين 0 و1
edtf-grouping = الفصول من 25 إلى 41 هي من المستوى 2 في EDTF؛ ولا يُقرأ سوى المستويين 0 و1
clock-time = يُكتب الوقت من اليوم من 00:00 إلى 23:59
clock-offset = يُكتب الفارق عن UTC مثل {"\u200E"}+04:00 أو Z، من {"\u200E"}-12:00 إلى {"\u200E"}+14:00
unreadable-too-large = حجم الملف أكبر من 64 MiB، وهو أقصى ما يمكن فتحه. يُنصح بتقسيمه إلى عدة مجموعات بيانات، بحسب السنة مثلًا.
unreadable-not-utf8 = الملف غير محفوظ بترميز UTF-8: في السطر { $line }، العمود { $column }، بايت ليس جزءًا من أي محرف. يُرجى حفظه من جديد بترميز UTF-8.
unreadable-not-json = الملف ليس JSON: في السطر { $line }، العمود { $column }، ما لا يصح أن يرد هناك: { $found }. وغالبًا ما يكون السبب فاصلة أو علامة اقتباس أو قوسًا قبله مباشرة، ناقصًا كان أو زائدًا.
unreadable-invisible = الملف ليس JSON: في السطر { $line }، العمود { $column }، محرف غير مرئي لا يصح أن يرد هناك: { $code }. يُرجى حذفه أو وضع مسافة عادية مكانه؛ وإن كثرت أمثاله في الملف فيُرجى حفظه من جديد بترميز UTF-8.
unreadable-too-deep = ابتداءً من السطر { $line }، العمود { $column }، تتداخل القوائم والكائنات إلى عمق يزيد على 32، وهو ما لا تحتاج إليه أي مجموعة بيانات. يُرجى البحث هناك عن قوس لم يُغلق.
unreadable-not-an-object = الملف بصيغة JSON لكنه ليس مجموعة بيانات: فمجموعة البيانات كائن واحد، من {"\u200E"}{"{"}{"\u200E"} إلى {"\u200E"}{"}"}{"\u200E"}. يُرجى التحقق من أنه الملف الصحيح.
unreadable-no-format = لا يذكر الملف أنه مجموعة بيانات. فإن كان كذلك، يُرجى إضافة "format": "counterpoint/1" بوصفه حقله الأول.
unreadable-unknown-format = تنسيق الملف هو { $found }، وهو غير معروف لهذا البرنامج الذي يقرأ "counterpoint/1". يُرجى التحقق من أنه الملف الصحيح، ومن كتابة حقله "format".
unreadable-newer-format = الملف مكتوب بتنسيق { $found }، وهو أحدث من التنسيق الذي يقرؤه هذا البرنامج، أي "counterpoint/1". يُرجى فتحه بإصدار أحدث من Counterpoint، أو تصديره بتنسيق "counterpoint/1".

### Words of datasets

## What is counted, before a number: "قتلى: 58", "خسائر في الطائرات (مروحيات): 2".

word-killed = قتلى
word-wounded = جرحى
word-captured = المقبوض عليهم
word-missing = مفقودون
word-released = مفرج عنهم
word-returned-displaced = نازحون عائدون
word-aircraft-lost = خسائر في الطائرات
word-tanks-lost = خسائر في الدبابات
word-foreign-fighters = مقاتلون أجانب
word-troops-deployed = جنود جرى نشرهم
word-troops-at-risk = جنود معرضون للخطر
word-parade-troops = جنود في العرض العسكري
word-vehicles = مركبات
word-vehicles-other = مركبات أخرى
word-corridor-width = عرض الممر
word-mandate = مدة التفويض
word-videos = مقاطع فيديو
word-posts = نقاط
word-posts-north = نقاط في الشمال
word-posts-south = نقاط في الجنوب
word-bodies-examined = جثث خضعت للفحص
word-unidentified = مجهولو الهوية
word-violations = انتهاكات
word-shells = قذائف
word-strikes = ضربات
word-area-burned = مساحة محترقة
word-parties = أحزاب
word-delay = مدة التأخير
word-votes-for = أصوات مؤيدة
word-votes-against = أصوات معارضة
word-killed-listed = قتلى مدرجون في القوائم
word-killed-identified = قتلى حُددت هوياتهم
word-in-hospital = في المستشفى
word-listed-captives = أسرى مدرجون في القوائم

## Units

word-people = أشخاص
word-observation-posts = نقاط مراقبة
word-helicopters = مروحيات
word-apcs = ناقلات جند مدرعة
word-km = بالكيلومتر
word-years = بالسنوات
word-tanks = دبابات
word-votes = أصوات
word-hectares = بالهكتار
word-days = بالأيام

## Of whom

word-journalists = صحفيون
word-russian-citizens = مواطنون روس

## What is dated

word-occurred = الوقوع
word-effective = السريان
word-started = البدء
word-signed = التوقيع
word-ended = الانتهاء
word-announced = الإعلان
word-due = الموعد المقرر
word-moved-to = الموعد الجديد
word-published = النشر

## Kinds of sources

word-news = خبر
word-primary = مصدر أولي
word-article = مقال
word-report = تقرير
