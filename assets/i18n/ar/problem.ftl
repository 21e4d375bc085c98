# ما الخطأ الذي وقع وما العمل. لكلٍّ عنوان (ماذا حدث، جملة واحدة) ونصيحة (ما العمل).

problem-server-says = يقول الخادم: «{ $text }».

## تسجيل الدخول

problem-wrong-password = لم يقبل الخادم كلمة المرور هذه.
problem-wrong-password-advice = تحقّق منها وحاول مجددًا. الأحرف الكبيرة والصغيرة مهمة. إن كانت كلمة المرور صحيحة فتحقّق من العنوان.
problem-account-disabled = أُوقف هذا الحساب.
problem-account-disabled-advice = اسأل المسؤول عن الخادم.
problem-login-later = لا يستطيع الخادم تسجيل دخولك الآن.
problem-login-later-advice = انتظر بضع دقائق وحاول مجددًا.
problem-login-refused = رفض الخادم تسجيل الدخول.
problem-login-refused-advice = اسأل المسؤول عن الخادم وأرِه التفاصيل.
problem-no-mechanism = يريد الخادم طريقة لتسجيل الدخول لا يعرفها Invito.
problem-no-mechanism-advice = لم تُرسل كلمة مرورك. اطلب من المسؤول عن الخادم السماح باستخدام SCRAM.
problem-weaker-mechanism = يطلب الخادم كلمة مرورك بطريقة أقل أمانًا من قبل.
problem-weaker-mechanism-advice = قد يكون أحدهم في المنتصف، لذا لم تُرسل كلمة مرورك. حاول من شبكة أخرى. إن استمر ذلك فاسأل المسؤول عن الخادم هل كان التغيير مقصودًا؛ فإن كان كذلك فسجّل الخروج من هذا الحساب ثم ادخل من جديد.
problem-tampered = قد يكون أحدهم بينك وبين الخادم.
problem-tampered-advice = تغيّر تسجيل الدخول في الطريق، لذا توقّف Invito. حاول من شبكة أخرى وأخبر المسؤول عن الخادم.
problem-no-password = لا توجد كلمة مرور لهذا الحساب.
problem-no-password-advice = أعطِ كلمة المرور لتسجيل الدخول.

## الطريق إلى الخادم

problem-unknown-host = لا يوجد خادم دردشة باسم { $host }.
problem-unknown-host-advice = تحقّق من الجزء الذي بعد @ ومن شبكتك. إن كان كلاهما صحيحًا فاسأل المسؤول عن الخادم عن اسمه ومنفذه واكتبهما في إعدادات الاتصال.
problem-other-protocol = يجيب { $host } لكن ليس كما توقّع Invito.
problem-other-protocol-advice = تحقّق في «إعدادات الاتصال» من الخادم ومنفذه وكيف يبدأ الاتصال الآمن: يحتاج STARTTLS و TLS المباشر إلى منفذين مختلفين.
problem-unreachable = لا يمكن الوصول إلى { $host }.
problem-unreachable-advice = تحقّق من اتصالك بالشبكة. إن كان كل شيء آخر يعمل فربما الخادم متوقف: انتظر قليلًا وحاول مجددًا.
problem-connection-lost = انقطع الاتصال بالخادم.
problem-connection-lost-advice = تحقّق من اتصالك بالشبكة وحاول مجددًا.
problem-timed-out = لم يُجب الخادم في الوقت المناسب.
problem-timed-out-advice = انتظر قليلًا وحاول مجددًا.
problem-closed = لقد سُجّل خروجك.
problem-closed-advice = سجّل الدخول وحاول مجددًا.
problem-no-tls = لا يوفّر { $host } اتصالًا آمنًا.
problem-no-tls-advice = لم تُرسل كلمة مرورك. أخبر المسؤول عن الخادم أنه يحتاج إلى TLS.
problem-certificate-expired = انتهت صلاحية شهادة { $host }.
problem-certificate-expired-advice = لم تُرسل كلمة مرورك. تحقّق من تاريخ هذا الحاسوب. إن كان صحيحًا فأخبر المسؤول عن الخادم.
problem-certificate-early = لم تبدأ صلاحية شهادة { $host } بعد.
problem-certificate-early-advice = لم تُرسل كلمة مرورك. تحقّق من تاريخ هذا الحاسوب ووقته. إن كانا صحيحين فأخبر المسؤول عن الخادم.
problem-certificate-name = لا يستطيع الخادم الذي أجاب إثبات أنه { $host }.
problem-certificate-name-advice = لم تُرسل كلمة مرورك. إن كنت في شبكة عامة فافتح أولًا صفحة ويب لتسجيل الدخول إليها. وإلا فأخبر المسؤول عن الخادم أن شهادته لاسم آخر.
problem-certificate-issuer = لا يعرف هذا الحاسوب من يضمن { $host }.
problem-certificate-issuer-advice = لم تُرسل كلمة مرورك. إن كانت للخادم سلطة شهادات خاصة به فاحصل على ملفها من المسؤول عن الخادم واختره ملفًا لسلطة الشهادات في إعدادات الاتصال.
problem-certificate-other = شهادة { $host } غير صالحة.
problem-certificate-other-advice = لم تُرسل كلمة مرورك. أخبر المسؤول عن الخادم وأرِه التفاصيل.
problem-ca-file = لا يمكن قراءة ملف سلطة الشهادات.
problem-ca-file-advice = تحقّق من وجود { $path } ومن أنه يحق لك قراءته.
problem-ca-file-empty = لا توجد شهادة في ملف سلطة الشهادات.
problem-ca-file-empty-advice = ينبغي أن يكون { $path } ملف PEM: نصًا في سطره الأول «BEGIN CERTIFICATE».
problem-server = هذا ليس اسم خادم.
problem-server-name = النص «{ $typed }» ليس اسم خادم.
problem-server-advice = أعطِ اسمًا، أو اسمًا ومنفذًا، مثل chat.example.org:5222.

## طلب دعوة

problem-outcome-unknown-advice = ربما أُنشئت الدعوة رغم ذلك. هي محفوظة في قائمتك بحالة «غير معروفة». إن طلبت مجددًا فستُنشأ دعوة أخرى.
problem-not-offered = لا ينشئ الخادم هذا النوع من الدعوات الآن.
problem-not-offered-advice = ربما أُوقف هذا النوع، أو لم يعد مسموحًا لحسابك. على بعض الخوادم يحدث هذا أيضًا حين تكثر دعواتك المفتوحة. اطلب من المسؤول عن الخادم أن ينظر في الأمر ويزيل الدعوات القديمة.
problem-not-permitted = لا يُسمح لحسابك بهذا.
problem-not-permitted-advice = اسأل المسؤول عن الخادم.
problem-limit-reached = لا ينشئ الخادم لك دعوات أخرى في الوقت الحالي.
problem-limit-reached-advice = انتظر حتى تُستخدم بعضها أو تنتهي، أو اسأل المسؤول عن الخادم.
problem-bad-input = لم يقبل الخادم ما كُتب.
problem-bad-input-advice = غيّره وحاول مجددًا.
problem-refused = رفض الخادم.
problem-refused-advice = حاول لاحقًا. إن استمر ذلك فاسأل المسؤول عن الخادم وأرِه التفاصيل.
problem-garbled = رد الخادم غير مفهوم.
problem-garbled-advice = حاول لاحقًا. إن استمر ذلك فأخبر المسؤول عن الخادم وأرِه التفاصيل.
problem-no-usernames = لا يستطيع هذا الخادم حجز اسم مستخدم.
problem-no-usernames-advice = أنشئ الدعوة دون اسم. من يتلقاها يختار اسمًا.
problem-no-link = ليس لهذه الدعوة رابط.
problem-no-link-advice = ضاع رد الخادم، فلا شيء يُسلَّم. أنشئ دعوة جديدة.

## هذا الحاسوب

problem-history = لا يمكن قراءة قائمة دعواتك أو كتابتها.
problem-history-advice = تحقّق من أن القرص غير ممتلئ ومن أنه يحق لك كتابة { $path }.
problem-history-newer = قائمة دعواتك كتبها إصدار أحدث من Invito.
problem-history-newer-advice = استخدم الإصدار الأحدث. لم يتغيّر شيء.
problem-file = لا يمكن قراءة ملف أو كتابته.
problem-file-advice = تحقّق من أنه يحق لك قراءة { $path } وكتابته، ومن وجود مجلده، ومن أن القرص غير ممتلئ.
problem-not-found = لا توجد هنا دعوة كهذه.
problem-not-found-name = لا توجد هنا دعوة باسم «{ $name }».
problem-not-found-advice = ابحث عن اسمها في قائمة الدعوات.
problem-keyring-absent = لا توجد على هذا الحاسوب حافظة مفاتيح لحفظ كلمة المرور.
problem-keyring-absent-advice = يمكنك تسجيل الدخول رغم ذلك. ينسى Invito كلمة المرور عند إغلاقه.
problem-keyring-locked = حافظة مفاتيح هذا الحاسوب مقفلة.
problem-keyring-locked-advice = افتح قفلها وحاول مجددًا، أو أعطِ كلمة المرور في كل مرة.
problem-keyring-failed = لم تعمل حافظة مفاتيح هذا الحاسوب.
problem-keyring-failed-advice = حاول مجددًا، أو أعطِ كلمة المرور في كل مرة.
problem-qr-long = الرابط أطول مما يسعه رمز QR.
problem-qr-long-advice = سلّم الرابط نفسه.
problem-qr-unread = لم يخرج رمز QR صحيحًا.
problem-qr-unread-advice = سلّم الرابط نفسه، ونرجو الإبلاغ عن هذا الخلل.
problem-internal = وقع خطأ داخل Invito.
problem-internal-advice = حاول مجددًا. إن تكرر ذلك فنرجو الإبلاغ عنه مع التفاصيل.

## عنوان مكتوب

problem-address-empty = لا يوجد عنوان.
problem-address-whole = يبدو عنوان الدردشة هكذا: ana@club.example، أي اسم ثم @ ثم الخادم.
problem-address-space = في العنوان مسافة.
problem-address-space-advice = احذفها. يبدو عنوان الدردشة هكذا: ana@club.example.
problem-address-no-at = لا توجد @ في العنوان.
problem-address-no-name = ينقص الاسم قبل @.
problem-address-no-host = ينقص الخادم بعد @.
problem-address-resource = في العنوان شيء بعد اسم الخادم.
problem-address-resource-advice = احذف الجزء الذي بعد الشرطة المائلة: { $without }.
problem-address-invalid = هذا ليس عنوان دردشة.
problem-address-invalid-advice = ابحث فيه عن أخطاء الكتابة. يبدو عنوان الدردشة هكذا: ana@club.example.

## تنبيهات عن دعوة

warning-no-page = ليس لدى خادمك صفحة ويب لهذه الدعوة.
warning-no-page-advice = يقود الرابط بدلًا من ذلك إلى صفحة مساعدة. الدعوة نفسها تأتي بعد # ولا تُرسل إلى خادم تلك الصفحة.
warning-insecure-page = صفحة الويب لهذه الدعوة غير محمية.
warning-insecure-page-advice = قد يستطيع من يشارك ضيفك الشبكة قراءة الرابط. سلّمه رغم ذلك إن كنت تثق بالشبكة، واطلب من المسؤول عن الخادم استخدام https.
warning-unusable-page = أعطى الخادم صفحة ويب لا يفتحها Invito.
warning-unusable-page-advice = يقود الرابط بدلًا من ذلك إلى صفحة مساعدة. أخبر المسؤول عن الخادم.
warning-not-redeemable = سيُضيّع هذا الخادم طلب ضيفك.
warning-not-redeemable-advice = هذا خلل في Prosody من 0.12.0 إلى 0.12.4. اطلب من المسؤول عن الخادم التحديث إلى 0.12.5 أو أحدث. وحتى ذلك الحين أعطِ ضيفك عنوان دردشتك.
warning-not-saved = تعذّر حفظ هذه الدعوة.
warning-not-saved-advice = انسخ الرابط الآن: لن يتذكره Invito.

## لماذا لا يُعرض نوع من الدعوات. أسماء الخيارات هي أسماء الخوادم وتبقى كما هي.

reason-not-yours = غير متاح لحسابك.
reason-not-yours-contact = اسأل المسؤول عن { $host }: في Prosody الخيار هو allow_contact_invites = true. وفي Snikket ينشئ المسؤولون وحدهم الدعوات، فاطلب رابطًا من أحدهم.
reason-not-yours-account = اسأل المسؤول عن { $host }: في Prosody 13 يحتاج دورك إلى الصلاحية adhoc:urn:xmpp:invite#create-account، وفي إصدار أقدم يجب أن تكون مسؤولًا؛ وفي ejabberd الخيار هو access_create_account.
reason-not-yours-reset = لا ينشئ هذه إلا مسؤول على { $host } مع Prosody 13 أو أحدث. اطلب منه رابطًا.
reason-not-offered = لا يعرضه خادمك.
reason-no-invites = اسأل المسؤول عن { $host }: يحتاج Prosody 0.12 أو أحدث إلى الوحدة invites_adhoc، ويحتاج ejabberd 26.01 أو أحدث إلى الوحدة mod_invites.
reason-no-reset = يحتاج { $host } إلى Prosody 13 أو أحدث مع الوحدة invites_adhoc. اطلب من المسؤول عنه كلمة مرور جديدة بدلًا من ذلك.
reason-no-commands = اسأل المسؤول عن { $host }: يحتاج Prosody 0.12 أو أحدث إلى الوحدتين adhoc و invites_adhoc، ويحتاج ejabberd 26.01 أو أحدث إلى mod_adhoc و mod_invites.
reason-not-yet = هذا الإصدار من Invito لا يستطيع طلبه بعد.
reason-not-yet-advice = يستطيع مسؤول على { $host } إنشاء واحدة على الخادم نفسه.
problem-no-font = لا يوجد على هذا الحاسوب خط لكتابة البطاقة.
problem-no-font-advice = ثبّت خطًا مثل Noto Sans أو DejaVu Sans. لا تحتاج صفحة الويب والصور إلى أي خط.
problem-no-letters = لا يوجد على هذا الحاسوب خط فيه كل حروف هذه البطاقة.
problem-no-letters-advice = احفظ صفحة الويب (HTML) بدلًا منها: لا تحتاج إلى خط. أو ثبّت خطًا لهذه الحروف، مثل Noto Sans CJK للصينية.
problem-label-long = هذا أطول من أن يكون اسمًا.
problem-label-long-advice = قل لمن الدعوة في { $most } حرف على الأكثر.

## هل يعمل الرابط

finding-leads = تُفتح صفحة الويب وتقود إلى هذه الدعوة.
finding-nowhere = تُفتح صفحة الويب لكن هذه الدعوة لم تعد فيها.
finding-nowhere-advice = استُخدمت أو أُنهيت على الخادم. إن كان ضيفك ما زال يحتاج إلى دعوة فأنشئ واحدة جديدة.
finding-elsewhere = تقود صفحة الويب إلى دعوة أخرى.
finding-elsewhere-advice = لا تسلّم هذا الرابط. أخبر المسؤول عن الخادم.
finding-silent = تُفتح صفحة الويب لكنها لا تذكر إلى أي دعوة تقود.
finding-silent-advice = افتح الرابط بنفسك لترى ما سيراه ضيفك.
finding-closed = لا تُفتح صفحة الويب.
finding-closed-advice = تحقّق من اتصالك بالشبكة. إن كان كل شيء آخر يعمل فأخبر المسؤول عن الخادم.
finding-closed-status-advice = يجيب خادمها بالخطأ { $status }. أخبر المسؤول عن الخادم.
finding-certificate = لا تستطيع صفحة الويب إثبات لمن هي.
finding-certificate-advice = سيحذّر متصفح ضيفك من ذلك. أخبر المسؤول عن الخادم أن شهادة الصفحة غير صالحة.
finding-off-host = ترسل صفحة الويب زوارها إلى خادم آخر لا يتبعها إليه Invito.
finding-over = انقضى وقت هذه الدعوة.
finding-over-advice = إن كان ضيفك ما زال يحتاج إلى دعوة فأنشئ واحدة جديدة.
finding-scans = قُرئ رمز QR من جديد وهو يحمل الرابط.

## ملف دعوات أُريد أخذه

problem-import-large = هذا الملف أكبر من أن يكون قائمة دعوات.
problem-import-broken = قائمة الدعوات هذه تالفة.
problem-import-line-advice = لا يمكن قراءتها من السطر { $line } فصاعدًا. لم يؤخذ شيء. صدّرها من جديد على الحاسوب الآخر.
problem-import-field-advice = في الدعوة رقم { $number } قيمة خاطئة للحقل «{ $field }». لم يؤخذ شيء. صدّرها من جديد على الحاسوب الآخر.
problem-import-other = هذا الملف ليس قائمة دعوات.
problem-import-other-advice = اختر الملف الذي صُدّر من Invito. لم يؤخذ شيء.
problem-import-newer = صُدّرت قائمة الدعوات هذه من إصدار أحدث من Invito.
