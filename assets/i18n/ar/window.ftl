# كلمات النافذة نفسها. ما يقع من أخطاء في problem.ftl، وما يشترك مع سطر الأوامر في common.ftl.

no-window = لا يستطيع Invito فتح نافذته.
no-window-advice = لم تُتح الشاشة طريقة للرسم عليها. الأمر `invito-cli` يفعل الشيء نفسه دون نافذة.
no-display = لا توجد شاشة لفتح نافذة عليها.
no-display-advice = شغّل Invito من سطح مكتب، أو استخدم `invito-cli` الذي يفعل الشيء نفسه دون نافذة.
window-broken = توقّف Invito بسبب خلل فيه.
window-broken-advice = ما أنشأته محفوظ؛ شغّله من جديد. مع INVITO_LOG=warn يخبرك أين الخلل.

## كلمات عدة صفحات

cancel = إلغاء
close = إغلاق
save = حفظ
details = التفاصيل
try-again = حاول مجددًا
new-invite = دعوة جديدة
add-account = إضافة حساب
sign-out = تسجيل الخروج

## تسجيل الدخول

sign-in-title = ادعُ الناس إلى خادم دردشتك
sign-in-intro = سجّل الدخول بعنوان دردشتك. يسأل Invito خادمك عما يمكنك تسليمه.
sign-in-intro-more = سجّل الدخول بعنوان دردشة آخر، أو مرة أخرى بالعنوان نفسه.
sign-in-address = عنوان دردشتك
sign-in-address-example = you@example.org
sign-in-use-instead = استخدام { $address }
sign-in-password = كلمة المرور
sign-in-password-missing = اكتب كلمة مرور هذا العنوان.
sign-in-show-password = إظهار كلمة المرور
sign-in-hide-password = إخفاء كلمة المرور
sign-in-remember = تذكّرها على هذا الحاسوب
sign-in-submit = تسجيل الدخول
sign-in-asking = جارٍ تسجيل الدخول…
sign-in-no-password-kept-advice = اكتبها مرة أخرى. مع «تذكّرها على هذا الحاسوب» تُحفظ في حافظة مفاتيحك.
sign-in-way = إعدادات الاتصال
sign-in-server = الخادم
sign-in-server-example = chat.example.org:5222
sign-in-server-hint = فقط إن لم يُعثر على خادمك تلقائيًا.
sign-in-tls = كيف يبدأ الاتصال الآمن
sign-in-tls-starttls = STARTTLS
sign-in-tls-direct = TLS مباشر
sign-in-ca-file = ملف سلطة الشهادات
sign-in-ca-file-example = /path/to/ca.pem
sign-in-ca-file-hint = فقط إن كانت لخادمك سلطة شهادات خاصة به.
signed-in-just-this-once = سُجّل الدخول لهذه المرة فقط: لم تحفظ أي حافظة مفاتيح كلمة المرور.
signed-in-not-noted = سُجّل الدخول. تعذّرت كتابة الإعدادات، فستكتب كل شيء من جديد في المرة القادمة.
signed-out = سُجّل خروج { $account }
signed-out-not-forgotten = سُجّل خروج { $account }. ربما ما زالت كلمة مروره في حافظة المفاتيح.

## دعوة جديدة

create-title = دعوة جديدة
create-question = ماذا تودّ أن تسلّم؟
create-label = لمن (تبدأ الرسالة بتحية هذا الاسم)
create-label-example = بن، نادي الشطرنج، …
create-contact-title = تواصل مع صديق
create-contact-unknown = يمكنه إضافتك. وإن سمح خادمك فيمكنه أيضًا التسجيل عليه.
create-contact-no = يمكنه إضافتك جهةَ اتصال. يحتاج إلى حساب دردشة خاص به.
create-join-title = ادعُ صديقًا للانضمام
create-contact-yes = يمكنه إضافتك جهةَ اتصال. ومن ليس له حساب يمكنه التسجيل على { $host } بالرابط نفسه.
create-account-title = حساب جديد على { $host }
create-account-words = لشخص واحد. يختار اسمًا وكلمة مرور؛ ولا تُضاف أنت إلى جهات اتصاله.
create-password-title = رابط كلمة مرور جديدة
create-submit = إنشاء
create-submit-name = { $words }: { $what }
create-asking = جارٍ الإنشاء…
create-reserve = حجز اسم…
create-no-name = دون اسم
create-name = اسم المستخدم المراد حجزه
create-name-example = ben
create-name-wrong = ليس في الاسم مسافات ولا أي من هذه: @ / : " & ' < >
create-not-offered = غير متاح لك.
create-not-yet = ليس في هذا الإصدار من Invito.
create-why = لماذا؟
create-why-name = لماذا لا يتاح: { $what }
create-nothing = لا يسمح لك خادمك بإنشاء أي دعوة.
create-nothing-advice = يوضّح «لماذا؟» أدناه ما تطلبه من المسؤول عن الخادم.
create-ask-again = سؤال الخادم مجددًا
create-opening-keyring = جارٍ فتح حافظة مفاتيحك…
create-signing-in = جارٍ تسجيل الدخول…
create-away = لم تسجّل الدخول.
create-away-advice = دعواتك هنا رغم ذلك. لإنشاء دعوات جديدة سجّل الدخول.
create-type-password = كتابة كلمة المرور
create-recent = الأحدث
create-recent-waiting = { $status } · { $left }

form-title = بضعة أسئلة
form-intro = يسأل خادمك عن هذا قبل أن ينشئ الدعوة.
form-missing = يحتاج الخادم إلى هذا.
form-several = عدة قيم بينها فواصل.
form-roster-subscription = أن تصبحا جهتي اتصال

why-copy = نسخ للمسؤول
why-copied = نُسخ

## دعوة واحدة

invite-back = الدعوات
invite-label = لمن
invite-name-it = حدّد لمن هي
invite-rename = تغيير لمن هي
invite-reserved = { $kind }، مع حجز الاسم { $name }
invite-until = حتى { $moment }
invite-until-beside = · حتى { $moment }
invite-asked = طُلبت يوم { $moment }
invite-end-unreadable = يذكر الخادم متى تنتهي ولا يستطيع Invito قراءته: { $text }
invite-drawing = جارٍ رسم الرمز…
invite-code = رمز QR للدعوة: { $name }
invite-link = الرابط
invite-copy-link = نسخ الرابط
invite-copy-message = نسخ الرسالة
invite-message = الرسالة
invite-big = ملء الشاشة
invite-small = إغلاق
invite-big-title = يدعوك { $who } إلى { $host }
invite-camera = وجّه كاميرا هاتفك إلى هنا · { $left }
invite-camera-only = وجّه كاميرا هاتفك إلى هنا
invite-forget = نسيان
invite-saving = جارٍ الحفظ…
invite-link-copied = نُسخ الرابط
invite-message-copied = نُسخت الرسالة
invite-ready = الدعوة جاهزة، في قائمتك
invite-saved = حُفظت
unsaved-advice = اعرضها لنسخ رابطها أو لحفظها مجددًا. ستضيع عند إغلاق Invito.
unsaved-show = عرضها
invite-forgotten = نُسيت. ما زال الرابط يعمل.
fact-kind = النوع
fact-created = طُلبت
fact-account = أنشأها
fact-server = الخادم
fact-uri = عنوان XMPP للدعوة
fact-page = ما أرسله الخادم صفحةً لها

forget-title = هل تنسى هذه الدعوة؟
forget-words = ستختفي من قائمتك. سيظل رابطها يعمل حتى ينتهي، ولن ترى بعد ذلك ما آلت إليه.
forget-do = نسيانها
forget-keep = إبقاؤها

## قائمة الدعوات

invites-title = الدعوات
invites-search = بحث
invites-part = أي الدعوات
invites-all = الكل { $count }
invites-waiting = قيد الانتظار { $count }
invites-accepted = مقبولة { $count }
invites-ended = منتهية { $count }
invites-by = من { $by }
invites-reading = جارٍ قراءة دعواتك…
invites-none = لا توجد دعوات بعد
invites-none-advice = كل دعوة تنشئها تُحفظ هنا، حتى دون شبكة.
invites-not-found = لم يُعثر على شيء عن «{ $search }»
invites-not-found-advice = يبحث Invito في الأسماء التي أعطيتها وفي أسماء المستخدمين والعناوين.
invites-none-waiting = لا توجد دعوة قيد الانتظار
invites-none-waiting-advice = ما لم يستخدمه أحد بعد يبقى هنا حتى ينتهي.
invites-none-accepted = لم تُقبل أي دعوة بعد
invites-none-accepted-advice = ما إن يعلم Invito أن أحدهم استخدم دعوة حتى تظهر هنا.
invites-none-ended = لم تنتهِ أي دعوة
invites-none-ended-advice = ما لم يستخدمه أحد في وقته يظهر هنا.

## الإعدادات

settings-title = الإعدادات
settings-look = المظهر
settings-appearance = الألوان
settings-system = مثل النظام
settings-light = فاتح
settings-dark = داكن
settings-text-size = حجم النص
settings-smaller = نص أصغر
settings-larger = نص أكبر
settings-normal = الحجم العادي
settings-percent = { $percent }٪
settings-links = الروابط
settings-page = صفحة للروابط التي لا صفحة لها من الخادم
settings-page-hint = توضع الدعوة بعد # حيث لا يراها خادم الصفحة نفسه.
settings-page-usual = استخدام الصفحة المعتادة
settings-page-wrong = هذا ليس عنوان صفحة. يبدأ العنوان بـ https:// وينتهي بـ #.
settings-page-not-kept = بقيت صفحة الروابط كما كانت. ما كتبته ليس عنوانًا يبدأ بـ https:// وينتهي بـ #.
settings-accounts = الحسابات
settings-signed-in = مسجّل الدخول
settings-signed-out = غير مسجّل الدخول
settings-sign-in-name = تسجيل دخول { $account }
settings-sign-out-name = تسجيل خروج { $account }
settings-about = حول
settings-version = إصدار Invito: { $version }

sign-out-title = هل تسجّل خروج { $account }؟
sign-out-words = ينسى Invito كلمة المرور. تبقى الدعوات التي أنشأتها على هذا الحاسوب وتظهر من جديد حين تسجّل الدخول.
sign-out-keep = البقاء مسجّلًا

## الإطار

nav-invites-waiting = { $count ->
    [zero] الدعوات، لا شيء قيد الانتظار
    [one] الدعوات، واحدة قيد الانتظار
    [two] الدعوات، اثنتان قيد الانتظار
    [few] الدعوات، { $count } قيد الانتظار
    [many] الدعوات، { $count } قيد الانتظار
   *[other] الدعوات، { $count } قيد الانتظار
}
nav-switch = الانتقال إلى { $account }
nav-switch-asks = الانتقال إلى { $account }، حيث تنتظر جهة اتصال جديدة جوابك
status-connected = متصل
status-connecting = جارٍ الاتصال…
status-reconnecting = يعيد المحاولة منذ { $since }
status-offline = غير متصل
status-refused = رفضه الخادم
status-signed-out = غير مسجّل الدخول
status-signing-in = جارٍ تسجيل الدخول…
status-keyring = جارٍ فتح حافظة المفاتيح…

## المفاتيح

help-title = اختصارات لوحة المفاتيح
key-new = دعوة جديدة
key-copy-link = نسخ الرابط
key-copy-message = نسخ الرسالة
key-big = الرمز بأكبر حجم ممكن
key-search = البحث في دعواتك
key-settings = الإعدادات
key-back = خطوة إلى الوراء
key-size = نص أكبر أو أصغر أو عادي
key-help = هذه المفاتيح
key-news = ما تعرضه الأخبار

## تسليم دعوة، وما آلت إليه

give-way = ماذا لديهم
give-way-page = لا تطبيق بعد
give-way-app = لديه تطبيق دردشة
give-mail = بريد إلكتروني
give-mailed = الرسالة في برنامج بريدك
give-not-mailed = لم يُفتح أي برنامج بريد.
give-not-mailed-advice = انسخ الرسالة وألصقها حيث تكتب بريدك.
give-mail-cut = الرسالة أطول من أن تسعها رسالة بريد.
give-mail-cut-advice = يصل إلى برنامج بريدك جزء منها فقط، مع الرابط. لإرسالها كاملة، انسخ الرسالة وألصقها هناك.
give-change = تغيير الرسالة
give-save = حفظ
give-save-title = حفظ الدعوة
give-save-png = صورة (PNG)
give-save-svg = صورة للطباعة (SVG)
give-save-pdf = بطاقة للطباعة (PDF)
give-save-html = صفحة ويب (HTML)
give-copy-picture = نسخ الصورة
give-picture-copied = نُسخت الصورة
give-picture-not-copied = تعذّر نسخ الصورة. احفظها بدلًا من ذلك.
give-saved = حُفظت باسم { $file }
give-not-saved = لم يُحفظ شيء: يوجد ملف بهذا الاسم.
give-path-title = حفظ في ملف
give-path = الملف
give-exists = الملف «{ $file }» موجود.
give-replace = استبداله
give-letter-title = الرسالة
give-letter-title-name = الرسالة إلى { $name }
give-letter-text = الرسالة
give-letter-writing = جارٍ كتابة الرسالة…
give-letter-language = اللغة: { $language }
give-letter-kept = ما تغيّره يُحفظ، لهذه الدعوة وصيغةً لك في الدعوات اللاحقة.
give-letter-usual = العودة إلى النص المعتاد
give-steps = ما سيرونه
give-steps-name = ما سيراه { $name }
give-camera-app = امسح هذا بتطبيق الدردشة لديك · { $left }
give-camera-app-only = امسح هذا بتطبيق الدردشة لديك
give-made = أُنشئت يوم { $moment }
give-code-hidden = انتهى هذا الرمز.
give-reveal = إظهاره رغم ذلك
give-old-link-copied = نُسخ الرابط. لكنه انتهى.
give-accepted = قبِلها أحدهم.
give-used-advice = لقد نجحت. إن لم يكن الشخص الذي قصدته فأخبر المسؤول عن خادمك.
give-expired-advice = أنشئ دعوة جديدة للشخص نفسه. تبقى القديمة في قائمتك.
give-withdrawn-advice = أنشئ دعوة جديدة إن أردت دعوة هذا الشخص رغم ذلك.
give-unknown = لا شيء يُسلَّم.
give-unknown-advice = أنشئها من جديد. إن كانت الضائعة موجودة على الخادم فلا أحد لديه رابطها.
give-hello = إلقاء التحية
give-copy-address = نسخ العنوان
give-address-copied = نُسخ العنوان
give-renew = تجديد
give-renewing = جارٍ التجديد…
give-again = إنشاؤها من جديد
give-another = إنشاء واحدة أخرى
give-away = لإنشاء دعوة جديدة سجّل الدخول.
give-how-push = يوم { $moment } أبلغ خادمك Invito بجهة الاتصال الجديدة.
give-how-roster = كانت جهة الاتصال الجديدة موجودة حين سجّل Invito الدخول يوم { $moment }.
give-how-page = يوم { $moment } لم تعد صفحتها تقود إليها.
give-how-probe = يوم { $moment } لم يعد خادمك يقبلها.
give-how-person = أنت قلت ذلك يوم { $moment }.
give-check = فحص هذا الرابط
give-checking = جارٍ الفحص…
give-good = جيد
give-warning = ملاحظة
give-bad = ليس جيدًا
give-found = { $level }: { $what }
give-fact-id = الاسم في هذه القائمة
give-fact-expires = النهاية كما أرسلها الخادم
give-fact-no-end = لا نهاية
give-fact-status = الحالة
give-fact-asked = آخر سؤال
give-fact-renews = الدعوة التي قبلها
give-fact-renewed-by = الدعوة التي بعدها
give-show-other = عرضها
give-show-uri = عرضه
give-never-asked = ليس بعد
give-ask = السؤال الآن
give-asking = جارٍ السؤال…
give-ago-now = الآن
give-ago-minutes = { $count ->
    [zero] منذ أقل من دقيقة
    [one] منذ دقيقة
    [two] منذ دقيقتين
    [few] منذ { $count } دقائق
    [many] منذ { $count } دقيقة
   *[other] منذ { $count } دقيقة
}
give-ago-hours = { $count ->
    [zero] منذ أقل من ساعة
    [one] منذ ساعة
    [two] منذ ساعتين
    [few] منذ { $count } ساعات
    [many] منذ { $count } ساعة
   *[other] منذ { $count } ساعة
}
give-ago-days = { $count ->
    [zero] منذ أقل من يوم
    [one] منذ يوم
    [two] منذ يومين
    [few] منذ { $count } أيام
    [many] منذ { $count } يومًا
   *[other] منذ { $count } يوم
}

## ما سيراه المدعو خطوة خطوة: يقرؤه الداعي

steps-page = صفحة على { $host } تذكر من يدعوهم.
steps-page-account = صفحة على { $host } فيها الدعوة.
steps-page-password-reset = صفحة على { $host } لاختيار كلمة مرور جديدة.
steps-fallback = صفحة ويب لآخرين تفتح الرابط في تطبيق دردشة، إذ ليس لدى { $host } صفحة لهذه الدعوة. يبقى المفتاح الذي في الرابط في متصفحهم.
steps-app = تطبيق الدردشة لديهم، يفتحه الرابط. قد لا تعرف الكاميرا أو المتصفح ما تفعله به.
steps-choose = تطبيقات دردشة للاختيار إن لم يكن لديهم تطبيق.
steps-own-address = يحتاجون إلى عنوان دردشة خاص بهم: هذه الدعوة لا تنشئ حسابًا.
steps-add = أنت، لإضافتك إلى جهات اتصالهم. يوافق خادمك تلقائيًا.
steps-add-asked = أنت، لإضافتك إلى جهات اتصالهم. يصل طلبهم إلى تطبيق الدردشة لديك حيث توافق عليه.
steps-add-lost = أنت، لإضافتك إلى جهات اتصالهم. لكن لا يحدث شيء: يُضيّع { $software } طلبهم.
steps-sign-up = نموذج لاسم وكلمة مرور، إلا إن كان لديهم عنوان دردشة.
steps-sign-up-account = نموذج لاسم وكلمة مرور.
steps-sign-up-in-app = نموذج لاسم وكلمة مرور، في تطبيق يمكنه التسجيل بدعوة مثل Conversations أو Monal.
steps-password = نموذج لكلمة مرور: سيكون عنوانهم { $name }@{ $host }.
steps-password-in-app = نموذج لكلمة مرور، في تطبيق يمكنه التسجيل بدعوة مثل Conversations أو Monal. سيكون عنوانهم { $name }@{ $host }.
steps-contact = أنت، في جهات اتصالهم من قبل.
steps-contact-later = أنت في جهات اتصالهم. إن لم تكن هناك فليفتحوا الرابط مرة أخرى في تطبيقهم.
steps-account = حسابهم الجديد. لا يجعلكما جهتي اتصال: يضيف أحدكما الآخر لاحقًا.
steps-account-perhaps = حسابهم الجديد. أما أن تصبحا جهتي اتصال فيقرره خادمك.
steps-new-password = نموذج لكلمة المرور الجديدة.
steps-new-password-in-app = نموذج لكلمة المرور الجديدة، في تطبيق يعرف هذه الروابط.
steps-new-password-use = كل تطبيق دردشة لديهم، وهو يطلب كلمة المرور الجديدة.

## القائمة وما تحفظه ومن فيها

undo = تراجع
undone = عادت إلى قائمتك.
not-undone = تعذّر التراجع. { $why }
link-copied = نُسخ الرابط إلى { $name }
renew-asking = جارٍ طلب دعوة جديدة…
renew-busy = تُنشأ دعوة أخرى الآن. حاول مجددًا حين تصل.
renew-away = لإنشاء دعوة جديدة بدلًا منها سجّل الدخول.
renewed = دعوة جديدة بدلًا من القديمة. يعمل الرابط القديم المدة نفسها كما كان.
renewed-elsewhere = الدعوة الجديدة جاهزة، في قائمتك
invites-newest = الأحدث أولًا
invites-by-name = بالاسم
invites-ends-first = الأقرب انتهاءً
invites-unknown = غير معروفة { $count }
invites-unknown-what = لا أحد يعلم هل هذه موجودة.
invites-unknown-advice = طلبها Invito وضاع الرد في الطريق. أنشئ الدعوة من جديد وانسَ هذه.
invites-none-unknown = لا توجد دعوة غير معروفة
invites-none-unknown-advice = الدعوات التي ضاع ردها في الطريق تظهر هنا.
invites-show-all = عرض الكل
row-copy = نسخ الرابط إلى { $name }
row-renew = تجديد: { $name }
row-again = إنشاء من جديد: { $name }
row-forget = نسيان: { $name }
key-renew = دعوة جديدة بدلًا من هذه
key-forget = نسيان هذه الدعوة

## ما يُعلم في الأثناء

news-accepted = قبِل { $name } دعوتك من العنوان { $by }
news-accepted-by = قبِل { $by } دعوتك
news-used = سجّل أحدهم حسابًا بدعوتك
news-used-name = سجّل أحدهم حسابًا بالدعوة الموجهة إلى { $name }
news-account = دعاه { $account }
say-hello = إلقاء التحية
link-not-opened = لم يفتحه أي برنامج على هذا الحاسوب.
notice-open = فتح
arrival-title = جهة اتصال جديدة: { $by }
arrival-notice = لا يعرف Invito أي دعوة من دعواتك كانت.
arrival-question = جهة اتصال جديدة: { $by }. أي دعوة كانت؟
arrival-made = إلى { $name } يوم { $date }
arrival-none = لا شيء منها
arrival-choose = حدّد أيها…
arrival-decided = سُجّل ذلك.

## الحسابات وما يُحفظ منها

removed = أُزيل { $account }. تبقى دعواته هنا دون اتصال.
removed-all = أُزيل { $account } مع دعواته. ما زالت روابطها تعمل.
removed-not-all = لم يمكن إزالة كل ما يخص { $account }. ربما ما زالت كلمة مروره في حافظة المفاتيح.
remove-title = هل تزيل { $account }؟
remove-words = ينسى Invito كلمة المرور وطريقة الوصول إلى الخادم. يبقى الحساب نفسه على الخادم. الروابط التي سلّمتها تعمل المدة نفسها كما كانت.
remove-keep-history = إزالته وإبقاء دعواته هنا
remove-history-too = إزالته مع دعواته
remove-cancel = إبقاؤه
swept = { $count ->
    [zero] لم تُنسَ أي دعوة
    [one] نُسيت دعوة انتهت منذ زمن
    [two] نُسيت دعوتان انتهتا منذ زمن
    [few] نُسيت { $count } دعوات انتهت منذ زمن
    [many] نُسيت { $count } دعوة انتهت منذ زمن
   *[other] نُسيت { $count } دعوة انتهت منذ زمن
}
exported = { $count ->
    [zero] لا دعوات في { $file }.
    [one] دعوة واحدة في { $file }. رابطها مفتاح: من لديه الملف يستطيع استخدامه.
    [two] دعوتان في { $file }. روابطهما مفاتيح: من لديه الملف يستطيع استخدامها.
    [few] { $count } دعوات في { $file }. روابطها مفاتيح: من لديه الملف يستطيع استخدامها.
    [many] { $count } دعوة في { $file }. روابطها مفاتيح: من لديه الملف يستطيع استخدامها.
   *[other] { $count } دعوة في { $file }. روابطها مفاتيح: من لديه الملف يستطيع استخدامها.
}
imported = { $count ->
    [zero] لا جديد في هذا الملف.
    [one] أُضيفت دعوة واحدة، وكانت { $known } هنا من قبل.
    [two] أُضيفت دعوتان، وكانت { $known } هنا من قبل.
    [few] أُضيفت { $count } دعوات، وكانت { $known } هنا من قبل.
    [many] أُضيفت { $count } دعوة، وكانت { $known } هنا من قبل.
   *[other] أُضيفت { $count } دعوة، وكانت { $known } هنا من قبل.
}
window-open = البرنامج Invito مفتوح من قبل.
window-open-advice = هو في نافذة أخرى تحفظ دعواتك. ابحث عنها بين نوافذك.

## المزيد من الإعدادات

settings-language = اللغة
settings-language-system = مثل النظام
settings-contrast = تباين عالٍ
settings-switch = عرض
settings-remove = إزالة
settings-remove-name = إزالة { $account }
settings-reconnecting = جارٍ إعادة الاتصال…
settings-signing-in = جارٍ تسجيل الدخول…
settings-account = { $count ->
    [zero] { $presence } · لا دعوات
    [one] { $presence } · دعوة واحدة
    [two] { $presence } · دعوتان
    [few] { $presence } · { $count } دعوات
    [many] { $presence } · { $count } دعوة
   *[other] { $presence } · { $count } دعوة
}
settings-texts = الرسائل
settings-texts-usual = كلها بالصيغة المعتادة. حين تغيّر رسالة دعوة تُحفظ الصيغة الجديدة للدعوات اللاحقة وتظهر هنا.
settings-text = { $kind }، { $language }
settings-text-edit = تغيير
settings-text-edit-name = تغيير: { $text }
settings-text-usual = العودة إلى النص المعتاد
settings-text-usual-name = العودة إلى النص المعتاد: { $text }
settings-text-places = حيث تظهر هذه يضع Invito ما تسميه: {"{name}"} {"{address}"} {"{server}"} {"{link}"} {"{deadline}"}
settings-next = كتابة رسالة لـ…
settings-next-kind = لأي دعوات
settings-next-write = كتابة الرسالة
settings-history = ما يُحفظ
settings-forget = نسيان الدعوات المنتهية بعد
settings-forget-never = أبدًا
settings-forget-days = { $count ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومين
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
settings-forget-hint = يحدث ذلك عند التشغيل التالي.
settings-file = ملف لنقل دعواتك إلى حاسوب آخر
settings-file-hint = فيه روابط دعواتك وهي مفاتيح. الرمز ~ هو مجلدك الشخصي.
settings-export = كتابته
settings-import = قراءته
replace-title = هل تستبدل هذا الملف؟
replace-words = يوجد ملف باسم { $file } من قبل. سيضيع ما فيه الآن.
replace-do = استبداله
replace-keep = إبقاؤه
give-code-done = أدّى هذا الرمز مهمته.
give-ended = يوم { $moment }
give-ended-beside = · يوم { $moment }
give-done = تم
steps-account-contact = حسابهم الجديد، وأنت في جهات اتصالهم.

## حول Invito

about-title = حول Invito
about-words = دعوات إلى خادم دردشة XMPP لديك: تُنشأ وتُسلَّم وتُحفظ.
about-licence = الرخصة
about-licence-words = برنامج حر برخصة { $licence }: استخدمه وشاركه وغيّره.
about-privacy = من يعلم ماذا
about-privacy-words = يتحدث Invito مع خادم دردشتك ومع صفحات دعواتك أنت. لا أحد غيرهما يعلم شيئًا. ما تنشئه يبقى على هذا الحاسوب.
about-made-with = صُنع بـ
about-made-with-words = مكتبة iced والخطين Inter و Noto Sans Arabic وأيقونات Lucide.
