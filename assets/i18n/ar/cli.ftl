# ما يقوله سطر الأوامر. نصوص المساعدة في src/cli/args.rs.

## الحسابات

cli-no-accounts = لا يوجد هنا أي حساب معروف. سجّل الدخول بالأمر: invito-cli --account you@example.org sign-in
cli-head-address = العنوان
cli-head-server = الخادم
cli-head-password = كلمة المرور
cli-by-dns = وُجد تلقائيًا
cli-password-kept = في حافظة المفاتيح
cli-password-not-kept = غير محفوظة
cli-signed-in = سُجّل الدخول باسم { $account }. كلمة المرور في حافظة المفاتيح.
cli-signed-out = سُجّل خروج { $account } هنا. نُسيت كلمة المرور وبقيت الدعوات.
cli-not-signed-in = لم يكن { $account } مسجّل الدخول هنا. لا شيء يُنسى.
cli-not-kept = نجح تسجيل الدخول باسم { $account } لكن كلمة المرور لم تُحفظ.
cli-not-kept-advice = { $why } إلى أن تقبلها حافظة المفاتيح، أعطِ كلمة المرور في كل مرة: مع --password-stdin أو في المتغيّر INVITO_PASSWORD أو عند السؤال.

## كلمة المرور

cli-password-prompt = كلمة مرور { $account }:{" "}
cli-no-password = لا توجد كلمة مرور لهذا الحساب.
cli-no-password-advice = أعطها في السطر الأول من الدخل القياسي مع --password-stdin أو في المتغيّر INVITO_PASSWORD أو عند السؤال في الطرفية. الأمر «invito-cli sign-in» يحفظها في حافظة مفاتيح النظام.
cli-empty-password = كلمة المرور فارغة.

## المعاملات

cli-no-account = لا يوجد هنا أي حساب معروف بعد.
cli-no-account-advice = حدّد أي حساب مع --account you@example.org.
cli-no-command = لا يوجد أمر.
cli-usage-advice = الأمر «invito-cli --help» يعرض الأوامر والخيارات.
cli-only-account = دعوة الحساب وحدها يمكنها حجز اسم مستخدم أو جعلك أنت وضيفك جهتي اتصال.
cli-only-account-advice = احذف --username و --subscribe أو أنشئ دعوة حساب: invito-cli create account.
cli-bad-username = هذا ليس اسم مستخدم.
cli-bad-username-advice = ليس في اسم المستخدم مسافات ولا أي من العلامات «"» و«&» و«'» و«/» و«:» و«<» و«>» و«@». لم يُطلب من الخادم شيء.
cli-picture-and-json = الصورة ليست مستند JSON.
cli-png-to-terminal = لا يمكن عرض صورة PNG في الطرفية.
cli-standard-output = الخرج القياسي
cli-output-advice = اكتبها في ملف مع --output FILE.

## ما يمكن إنشاؤه

cli-offers-on = الحساب { $account } على { $software }
cli-you-may = يمكنك إنشاء:
cli-you-may-not = غير متاح لك:
cli-nothing = لا شيء
cli-offer-contact-yes = يمكنهم إضافتك، ويمكنهم أيضًا التسجيل على خادمك.
cli-offer-contact-no = يمكنهم إضافتك.
cli-offer-contact-unknown = يمكنهم إضافتك. وإن سمح خادمك فيمكنهم أيضًا التسجيل عليه.
cli-offer-account = حساب جديد على { $host }. يختارون اسمًا وكلمة مرور.
cli-offer-password-reset = رابط لاختيار كلمة مرور جديدة.
cli-no-own = هذا الإصدار من Invito لا يستطيع إنشاء روابط خاصة بعد.
cli-no-password-reset = هذا الإصدار من Invito لا يستطيع إنشاء روابط كلمة مرور جديدة بعد.
cli-not-yet-advice = الأمر «invito-cli offers» يعرض ما يمكنك إنشاؤه الآن.

## نموذج من الخادم

cli-form-needed = يريد الخادم معرفة المزيد قبل إنشاء هذه الدعوة. لم يُنشأ شيء.
cli-form-needed-advice = يسأل عن: { $fields }. شغّل الأمر نفسه في طرفية تستطيع الإجابة فيها.
cli-ask-yes = نعم
cli-ask-no = لا
cli-ask-yes-or-no = نعم أو لا
cli-ask-one = رقم
cli-ask-any = أرقام بينها فواصل
cli-ask-lines = سطر فارغ يُنهيها
cli-ask-again = هذه ليست من الإجابات.
cli-ask-required = يحتاج الخادم إلى هذا.

## الدعوات

cli-no-invites = لا توجد هنا دعوات كهذه.
cli-head-id = المعرّف
cli-head-status = الحالة
cli-head-end = النهاية
cli-head-kind = النوع
cli-head-account = الحساب
cli-head-label = لمن
cli-until = { $left }، حتى { $moment }
cli-ended = { $ago }، يوم { $moment }
cli-kept-as = محفوظة هنا باسم { $id }
cli-fact-id = المعرّف
cli-fact-label = لمن
cli-fact-kind = النوع
cli-fact-account = الحساب
cli-fact-username = اسم المستخدم
cli-fact-status = الحالة
cli-fact-made = طُلبت
cli-fact-expires = النهاية
cli-labelled = الدعوة { $id } موجهة إلى { $label }.
cli-unlabelled = الدعوة { $id } ليست لأحد بعينه.
cli-forgotten = نُسيت الدعوة { $id } هنا.
cli-still-works = ما زال رابطها يعمل: من لديه الرابط يستطيع استخدامه حتى ينتهي.
cli-picture-saved = رمز QR موجود في { $file }. من لديه هذا الملف يستطيع استخدام الدعوة.
cli-warning = ملاحظة: { $headline }
