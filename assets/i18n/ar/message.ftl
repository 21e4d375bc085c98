# النص المرافق للرابط، يُرسل إلى الشخص المدعو.

message-greeting = مرحبًا،
message-greeting-name = مرحبًا { $name }،

message-contact = أودّ أن أتحدث معك. افتح هذا الرابط وسيضيفني تطبيق الدردشة لديك ({ $address }) إلى جهات اتصالك:
message-account-and-contact = أودّ أن أتحدث معك. يساعدك هذا الرابط على الحصول على تطبيق دردشة وحساب على { $host }، ويضيفني ({ $address }) إلى جهات اتصالك. وإن كان لديك عنوان دردشة فهو يعمل معه أيضًا:
message-account = هذه دعوتك إلى خادم الدردشة { $host } من { $address }. افتح هذا الرابط واختر اسمًا وكلمة مرور، وانتهى الأمر:
message-account-name = هذه دعوتك إلى خادم الدردشة { $host } من { $address }. سيكون عنوانك هناك { $name }@{ $host }. افتح هذا الرابط واختر كلمة مرور:
message-password-reset = بهذا الرابط يمكنك اختيار كلمة مرور جديدة لحسابك على { $host }:
message-password-reset-name = بهذا الرابط يمكنك اختيار كلمة مرور جديدة لحسابك { $name }@{ $host }:

message-until-days = الرابط لك وحدك ويعمل حتى { $until } ({ $count ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}).
message-until-hours = الرابط لك وحدك ويعمل حتى { $until } ({ $count ->
    [zero] أقل من ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
}).
message-until-minutes = الرابط لك وحدك ويعمل حتى { $until } ({ $count ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}).
message-until-over = كان الرابط يعمل حتى { $until }.
