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
create-label = لمن (تراه أنت فقط)
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
invites-all-short = الكل
invites-waiting-short = قيد الانتظار
invites-accepted-short = مقبولة
invites-ended-short = منتهية
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
