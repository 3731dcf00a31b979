# عندما يكون الأمر عاجلًا، وعندما يكتب الناس رقمًا، وما المفتوح الآن.

emergency-call = اتصل بـ { $number }: { $name }
emergency-call-when = اتصل بـ { $number }: { $name }، { $when }
emergency-life = اتصل فورًا إن كان هناك خطر. سيخبرونك بما تفعله حتى تصل المساعدة.
emergency-child = لا ذنب للطفل أبدًا، ومن الصواب أن تخبر من يستطيع المساعدة.
emergency-self-harm = يبدو هذا صعبًا. لست مضطرًا إلى أن تكون وحدك معه، وهناك من يريد أن يستمع.
emergency-violence = ليس هذا ذنبك، والمساعدة موجودة.
emergency-unwatched = أنا برنامج. لا يراقب الناس Ekko ليلًا ونهارًا، ولم أنقل ما كتبته إلى أحد.
emergency-no-answer = لم أحسب هذا إجابة، والسؤال ينتظر. هل كانت إجابتك؟
emergency-waits = السؤال ينتظر حتى تشاء.
emergency-misread = إن كنت تقصد شيئًا آخر فاضغط أدناه.
button-held-meant = كانت هذه إجابتي
button-held-no = لا
button-held-misread = قصدت شيئًا آخر
held-dropped = إذن لم أحفظه.
held-dropped-waits = إذن لم أحفظه. "{ $title }" ما زال هنا متى شئت.
held-gone = هذا حُسم من قبل. إن أردت تغيير شيء فاكتب «إجاباتي».

personal-ask-phone = في ما كتبته رقم هاتف. هل أحذفه؟ إن لم تقل شيئًا فسأحذفه.
personal-ask-email = في ما كتبته عنوان بريد إلكتروني. هل أحذفه؟ إن لم تقل شيئًا فسأحذفه.
personal-ask-both = في ما كتبته عنوان بريد إلكتروني ورقم هاتف. هل أحذفهما؟ إن لم تقل شيئًا فسأحذفهما.
personal-cpr = كان في ما كتبته رقم شخصي (CPR). لا أحفظه أبدًا، حتى لو طلبت: لا أحد هنا يحتاجه، وقد يضرّ إن وقع في أيدٍ خاطئة.
personal-left-out = حسنًا، حُذف.
personal-left-out-unasked = حذفت الرقم أو العنوان الذي كتبته من قبل. وبقي الباقي كما كتبته.
personal-kept = حسنًا، سيبقى. يمكن لمن يقرأ الإجابات أن يراه.
personal-stored = هذا ما حفظته:
personal-nothing-stored = لم أحفظ منه شيئًا.
personal-idea-bare = ليس في ما كتبته إلا رقم أو عنوان، لذلك لم أحفظه. ما فكرتك؟
button-personal-leave = احذفه
button-personal-keep = أبقِه

card-ask = يبدو هذا اسمًا ورقمًا، لذلك لم أحسبه إجابة. هل هو لعرضك المساعدة في "{ $title }"؟
button-card-help = نعم، عرضي

asking-which = هل هذه إجابتك أم سؤال لي؟
asking-privacy = من يقرأ الإجابات يرى رقمًا فقط، مثل "الإجابة 37"، ولا يرى من أنت. فلا تكتب اسمك إن أردت ألا تُعرف. وإن كتبت "انسني" فسأمحو كلماتك.
button-asking-answer = هذه إجابتي
button-asking-question = هذا سؤال

command-open = مفتوح الآن
command-open-name = مفتوح
command-open-description = ما يمكنك الإجابة عنه الآن
open-intro = { $count ->
    [zero] هذا ما يمكنك الإجابة عنه الآن. اضغط عليه للمشاركة.
    [one] هذا ما يمكنك الإجابة عنه الآن. اضغط عليه للمشاركة.
    [two] هذا ما يمكنك الإجابة عنه الآن. اضغط على ما تريد المشاركة فيه.
    [few] هذا ما يمكنك الإجابة عنه الآن. اضغط على ما تريد المشاركة فيه.
    [many] هذا ما يمكنك الإجابة عنه الآن. اضغط على ما تريد المشاركة فيه.
   *[other] هذا ما يمكنك الإجابة عنه الآن. اضغط على ما تريد المشاركة فيه.
 }
open-line = { $title } – مفتوح حتى { $closes }
open-line-topics = { $title } ({ $topics }) – مفتوح حتى { $closes }
open-line-answered = ✓ { $title } – أجبت عنه، ويمكنك تغييره حتى { $closes }
open-everywhere = المدينة كلها
open-none = لا يوجد الآن ما يمكنك الإجابة عنه. وإن كان عندك ما تقوله فاكتبه هنا مباشرة.
button-open-more = أظهر المزيد
button-open-ledger = ما الذي حدث
ledger-answer-in = أجب في محادثة:
ledger-answer-write = (اكتب { $words })
