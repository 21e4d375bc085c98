# الكلمات المشتركة بين النافذة وسطر الأوامر والرسائل.
# Digits are Western (0 to 9). No text begins with a name in Latin letters, and a word stands between two of them:
# src/i18n/direction.rs says why.
#
# المصطلحات:
#   invite = دعوة, to invite = دعا                    link = رابط            QR code = رمز QR
#   address = عنوان (الدردشة)                         server = خادم          account = حساب
#   contact = جهة اتصال                               password = كلمة المرور  keyring = حافظة المفاتيح
#   user name = اسم المستخدم                          label (for whom) = لمن
#   Waiting = قيد الانتظار, Accepted = مقبولة, Used = مستخدمة, Expired = منتهية, Withdrawn = مسحوبة, Unknown = غير معروفة
#   New account = حساب جديد, Private link = رابط خاص, New password link = رابط كلمة مرور جديدة
#   landing page = صفحة الدعوة                        the person who runs the server = المسؤول عن الخادم
#   forget = نسيان, withdraw = سحب, renew = تجديد, hand over = تسليم, sign in/out = تسجيل الدخول/الخروج

## ما بقي من مدة الدعوة

remaining-days = { $count ->
    [zero] بقي أقل من يوم
    [one] بقي يوم واحد
    [two] بقي يومان
    [few] بقيت { $count } أيام
    [many] بقي { $count } يومًا
   *[other] بقي { $count } يوم
}
remaining-hours = { $count ->
    [zero] بقي أقل من ساعة
    [one] بقيت ساعة واحدة
    [two] بقيت ساعتان
    [few] بقيت { $count } ساعات
    [many] بقيت { $count } ساعة
   *[other] بقيت { $count } ساعة
}
remaining-minutes = { $count ->
    [zero] بقي أقل من دقيقة
    [one] بقيت دقيقة واحدة
    [two] بقيت دقيقتان
    [few] بقيت { $count } دقائق
    [many] بقيت { $count } دقيقة
   *[other] بقيت { $count } دقيقة
}
remaining-endless = بلا نهاية
remaining-unknown = موعد الانتهاء غير معروف
ended-days = { $count ->
    [zero] انتهت منذ أقل من يوم
    [one] انتهت منذ يوم
    [two] انتهت منذ يومين
    [few] انتهت منذ { $count } أيام
    [many] انتهت منذ { $count } يومًا
   *[other] انتهت منذ { $count } يوم
}
ended-hours = { $count ->
    [zero] انتهت منذ أقل من ساعة
    [one] انتهت منذ ساعة
    [two] انتهت منذ ساعتين
    [few] انتهت منذ { $count } ساعات
    [many] انتهت منذ { $count } ساعة
   *[other] انتهت منذ { $count } ساعة
}
ended-minutes = { $count ->
    [zero] انتهت منذ أقل من دقيقة
    [one] انتهت منذ دقيقة
    [two] انتهت منذ دقيقتين
    [few] انتهت منذ { $count } دقائق
    [many] انتهت منذ { $count } دقيقة
   *[other] انتهت منذ { $count } دقيقة
}
ended-now = انتهت للتو

## أنواع الدعوات، مختصرة للقوائم وسطرًا تحت العنوان

kind-contact = تواصل
kind-account-and-contact = انضمام وتواصل
kind-account = حساب جديد
kind-password-reset = كلمة مرور جديدة
kind-sentence-contact = دعوة للتواصل معك
kind-sentence-account-and-contact = دعوة للانضمام إلى { $host } والتواصل معك
kind-sentence-account = دعوة لفتح حساب على { $host }
kind-sentence-password-reset = رابط لاختيار كلمة مرور جديدة على { $host }

## ما آلت إليه الدعوة، كلمةً وجملة

status-waiting = قيد الانتظار
status-accepted = مقبولة
status-used = مستخدمة
status-expired = منتهية
status-withdrawn = مسحوبة
status-unknown = غير معروفة
status-accepted-by = قبِلها { $by }
status-sentence-waiting = لم يستخدمها أحد بعد على حد علم Invito.
status-sentence-accepted = قبِلها { $by }.
status-sentence-used = سجّل بها أحدهم حسابًا.
status-sentence-expired = انقضى وقتها.
status-sentence-withdrawn = لقد أنهيتها.
status-sentence-unknown = طلبها Invito وضاع الرد. قد تكون موجودة على الخادم.
