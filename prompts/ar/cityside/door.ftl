# ما يكتبه الناس إلى من طرح السؤال، والرد عليه.

inquiry-about-letter = رسالة عن «{ $title }»
letter-new = وصلت رسالة إلى { $host }. الرد موعود قبل نهاية يوم { $dueOn }:
letter-more = وصلت إضافة إلى { $host }. الرد موعود قبل نهاية يوم { $dueOn }:
letter-goes-on = وصل رد من كاتب الرسالة. الرد موعود قبل نهاية يوم { $dueOn }:
letter-missed = هناك من لم يشعر تماما بأن صوته مسموع، ويكتب إلى { $host } ما الذي نقص. الرد موعود قبل نهاية يوم { $dueOn }:
letter-due = موعد الرد قريب: قبل نهاية يوم { $dueOn }. الرسالة إلى { $host }:
letter-late = كان موعد الرد قبل نهاية يوم { $dueOn }، وهناك من ينتظر. الرسالة إلى { $host }:
letter-you-wrote = كلماتكم كانت:
button-letter-reply = الرد
letter-reply-write = ما الرد؟ من الأفضل كتابته كما يقال لإنسان. يظهر كرد ممن طرح السؤال، ولا يعرف أحد هنا من كتب الرسالة.
letter-reply-example = «لا» جواب أيضا حين يُذكر السبب.
letter-reply-sure = هذا هو الرد الذي سيُرسل:
done-letter-replied = أُرسل الرد. وإذا جاء رد عليه فسيصل إلى هنا.
letter-taken-back = أُنهيت المحادثة من الطرف الآخر. لا رد مطلوب منكم.
inquiry-owes-reply = هنا رد موعود. الرد أولا، ثم يمكن إنهاء المحادثة.
inquiry-replied-already = سبق الرد على هذا.
