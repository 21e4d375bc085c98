# ما يقرؤه المدعو على صفحة الويب والبطاقة المصنوعتين له.

## من يدعو وإلى ماذا

page-title = دعوة إلى { $host }
page-title-contact = دعوة من { $address }
page-title-password-reset = كلمة مرور جديدة على { $host }
page-for = إلى { $name }
page-heading-contact = يودّ { $address } أن يتحدث معك
page-heading-account = حسابك على { $host }
page-heading-password-reset = اختر كلمة مرور جديدة على { $host }
page-lead-contact = تضيف هذه الدعوة { $address } إلى جهات الاتصال في تطبيق الدردشة لديك.
page-lead-account-and-contact = بهذه الدعوة تحصل على تطبيق دردشة وحساب خاص بك على { $host }، ويكون { $address } بين جهات اتصالك. وإن كان لديك عنوان دردشة فهي تعمل معه أيضًا.
page-lead-account = تتيح لك هذه الدعوة من { $address } فتح حساب على خادم الدردشة { $host }.
page-lead-account-name = تتيح لك هذه الدعوة من { $address } فتح حساب على خادم الدردشة { $host }. سيكون عنوانك هناك { $name }@{ $host }.
page-lead-password-reset = بهذا الرابط يمكنك اختيار كلمة مرور جديدة لحسابك على { $host }.
page-lead-password-reset-name = بهذا الرابط يمكنك اختيار كلمة مرور جديدة لحسابك { $name }@{ $host }.

## ما العمل. على الورق لا يوجد زر ولا قائمة تطبيقات.

page-steps = ما العمل
page-step-open = افتح الدعوة: اضغط الزر، أو وجّه كاميرا هاتفك إلى الرمز.
page-step-open-app = افتح الدعوة في تطبيق الدردشة لديك: اضغط الزر، أو امسح الرمز بالتطبيق.
card-step-open = وجّه كاميرا هاتفك إلى الرمز، أو اكتب الرابط في متصفح.
card-step-open-app = امسح الرمز بتطبيق الدردشة لديك.
page-step-choose = اختر تطبيق دردشة لهاتفك أو حاسوبك إن لم يكن لديك واحد بعد.
page-step-own-address = تحتاج إلى تطبيق دردشة وعنوان خاص بك. إن لم يكن لديك بعد فسيساعدك أحد التطبيقات أدناه على الحصول عليه.
card-step-own-address = تحتاج إلى تطبيق دردشة وعنوان خاص بك. إن لم يكن لديك بعد فستوضّح لك الصفحة من أين تحصل عليه.
page-step-add = افتح الدعوة في التطبيق وأضف { $address } إلى جهات اتصالك.
page-step-add-here = أضف { $address } إلى جهات اتصالك.
page-step-sign-up = اختر اسمًا وكلمة مرور لحسابك على { $host }.
page-step-password = اختر كلمة مرور للعنوان { $name }@{ $host }.
page-step-contact = سلّم على { $address } في جهات اتصالك. إن لم تجد أحدًا بعد فافتح الدعوة مرة أخرى في التطبيق.
page-step-sign-in = سجّل الدخول بتطبيق الدردشة لديك، وانتهى الأمر.
page-step-new-password = اختر كلمة مرور جديدة.
page-step-new-password-use = أدخلها في كل تطبيقات الدردشة لديك.

## الزر والرمز والرابط

page-button = فتح الدعوة
page-button-app = فتح في تطبيق دردشة
page-button-password-reset = اختيار كلمة مرور جديدة
page-have-app = لديّ تطبيق دردشة: افتحها فيه
page-code = رمز QR للرابط
page-code-camera = أو وجّه كاميرا هاتفك إلى هذا الرمز
page-code-app = أو امسح هذا الرمز بتطبيق الدردشة لديك
page-link = الرابط نفسه، للنسخ أو الكتابة
page-secret = من لديه هذا الرابط يستطيع استخدامه: احتفظ به لنفسك.

## حتى متى تعمل. والمتغيّر $zone هو الفرق عن توقيت غرينتش مثل «UTC+01».

page-until = تعمل حتى { $until } بتوقيت { $zone }.
page-endless = هي لك وحدك.

## التطبيقات بحسب ما تعمل عليه

page-apps = تطبيقات الدردشة
page-apps-advice = بعض التطبيقات المعروفة بحسب ما تعمل عليه. أي تطبيق آخر يدعم XMPP مناسب أيضًا.
