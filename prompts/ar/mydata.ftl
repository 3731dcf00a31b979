# ما هو محفوظ عن الشخص، وحقوقه فيه.

command-mydata = بياناتي
command-mydata-name = بياناتي
command-mydata-description = شاهد كل ما حفظته عنك
command-rights = حقوقي
command-rights-name = حقوقي
command-rights-description = قرّر ما يحدث لبياناتك
help-rights = اكتب «بياناتي» لترى ما حفظته عنك، واكتب «حقوقي» لتقرّر ما يحدث له.

# الجواب القصير في المحادثة قبل الرابط.
mydata-none = لم أحفظ أي شيء عنك. ولم أحفظ شيئاً الآن أيضاً لأنك سألت.
mydata-short-since = أعرفك منذ { $on }. نتراسل هنا: { $channels }.
mydata-short-what = ما حفظته: { $said ->
    [0] { $written ->
        [0] اختياراتك والمرات التي قلت فيها نعم أو لا. لم تُجب عن شيء بعد
       *[other] اختياراتك والمرات التي قلت فيها نعم أو لا، وما كتبته بنفسك
     }
   *[other] ما أجبت به عن أسئلة المدينة، { $written ->
        [0] واختياراتك، والمرات التي قلت فيها نعم أو لا
       *[other] وما كتبته بنفسك، واختياراتك، والمرات التي قلت فيها نعم أو لا
     }
 }.
mydata-short-why = أحفظ ذلك حتى أسألك وأخبرك بما حدث. ويُحذف حين تنتهي مدته، أو حين تكتب «انسني».
mydata-short-seen = استطاع أن يقرأ ما كتبته: { $hosts ->
    [none] الموظفون
   *[other] { $hosts } والموظفون
 } في { $departments }. ولا أحد منهم يرى من أنت.
mydata-named = «{ $name }»
mydata-link = هنا كل شيء في صفحة واحدة تقرؤها وتحتفظ بها. يعمل الرابط مرة واحدة، وخلال الدقائق الـ { $minutes } القادمة فقط. لا تعطه لغيرك.
button-mydata-open = افتح بياناتي
mydata-here = هنا كل ما حفظته عنك.
mydata-follows = هذا كل شيء، في { $count ->
    [one] رسالة واحدة
    [two] رسالتين
    [few] { $count } رسائل
   *[other] { $count } رسالة
 }.
mydata-part = الجزء { $number } من { $of }
mydata-part-goes-on = { $title } (تتمة)
mydata-file = كل شيء في هذا الملف: يمكنك قراءته، ويمكن لبرنامج آخر قراءته أيضًا. احفظه حيث لا يراه غيرك.
mydata-enough = حصلت على كل ذلك مرات كثيرة اليوم. المرة القادمة غداً.

# العناوين والسطور، في الصفحة أو في المحادثة.
mydata-day = { $on }
mydata-channel = { $channel ->
    [telegram] تيليغرام
    [discord] ديسكورد
    [slack] سلاك
    [messenger] ماسنجر
    [sandbox] الصندوق التجريبي
   *[other] { $channel }
 }
mydata-choices = أنت واختياراتك
mydata-since = أعرفك منذ { $on }.
mydata-touched = آخر مرة كتبت أو ضغطت فيها: { $on }.
mydata-language = نتحدث { $language }.
mydata-topics = تريد أن تُسأل عن: { $names }.
mydata-places = أماكنك: { $names }.
mydata-roles = ما قلت إنه ينطبق عليك: { $names }.
mydata-age = عمرك كما ذكرته: { $names }. يُستخدم لمعرفة ما إذا كانت كل الأعمار مسموعة، ولا شيء غير ذلك.
mydata-venues = تتابع: { $names }.
mydata-quiet = أصمت من { $from } إلى { $until }.
mydata-yearly = أقصى عدد مرات تُسأل فيها في السنة: { $perYear }.
mydata-paused = أنت في استراحة حتى { $on }.
mydata-stopped = قلت «توقف»، لذلك لا أكتب إلا إذا كتبت أنت، ولا أعرض كلامك على غيرك. ومن عليه أن يجيبك يستطيع قراءته.
mydata-chats = محادثاتك
mydata-chat = { $channel }، محفوظ باسم { $account }. آخر استعمال: { $on }.{ $state ->
    [gone] { " " }لم أعد أستطيع الكتابة إليك هنا.
   *[open] { "" }
 }
mydata-consents = ما قلت له نعم وما قلت له لا
mydata-purpose-asked = أن تُسأل
mydata-purpose-told = أن تعرف ما حدث
mydata-purpose-help = أن يُنقل عرضك للمساعدة
mydata-consent-yes = في { $on } قلت نعم: { $purpose }. هذا ما كُتب لك، باللغة: { $language }:
mydata-consent-no = في { $on } قلت لا: { $purpose }. هذا ما كُتب لك، باللغة: { $language }:
mydata-consent-yes-plain = في { $on } قلت نعم: { $purpose }.
mydata-consent-ended = في { $on } انتهت موافقتك أو قلت لا: { $purpose }.
mydata-matter = { $title }
mydata-asked = سُئلت في { $on }.
mydata-came = جئت إلى السؤال بنفسك في { $on }.
mydata-delivered = وصلك في { $on }.
mydata-reminded = ذُكّرت به في { $on }.
mydata-declined = قلت «ليس هذه المرة».
mydata-number = جوابك هو رقم { $number }.
mydata-behalf = قلت إنك كتبت عن شخص آخر.
mydata-muted = طلبت ألا تصلك أخبار عنه.
mydata-said-at = آخر تعديل: { $on }.
mydata-photos = عدد الصور التي أرسلتها: { $count }.
mydata-taken-back = هذا غيّرته أو سحبته. وهو لا يُحسب:
mydata-quote-cleared = قرأ أحد المشرفين هذا وقال إن للآخرين أن يروه، دون اسمك:
mydata-quote-kept = قرأ أحد المشرفين هذا. لن يُقتبس للآخرين:
mydata-quote-unread = ما لم يوافق عليه أحد المشرفين لا يُقتبس للآخرين.
mydata-model = ما كتبته هنا أُرسل مع كلام آخرين ودون اسمك إلى النموذج اللغوي لدى { $host }، الذي اقترح مواضيع على موظفينا: { $days }.
mydata-themes = وضعه أحد المشرفين تحت: { $names }.
mydata-told = أخبرتك عنه: { $days }.
mydata-felt = هل شعرت أنك مسموع؟ في { $on } قلت: { $felt ->
    [yes] نعم
    [partly] إلى حد ما
   *[no] لا
 }.
mydata-written = ما كتبته بنفسك
mydata-idea = فكرتك رقم { $number }، أُرسلت في { $on } إلى { $department }. الجواب موعود به حتى { $dueOn }.
mydata-idea-answered = جاء الجواب في { $on }:
mydata-exchange = ما كتبته أنت و{ $department }:
mydata-line-you = أنت، في { $on }:
mydata-line-city = المدينة، في { $on }:
mydata-decider = سؤالك رقم { $number } إلى السياسي، في { $on }:
mydata-offer = عرضك للمساعدة رقم { $number }، في { $on }، إلى { $department }:
mydata-waiting = ما ينتظر
mydata-dialogue = أنتظر منك شيئاً في المحادثة.
mydata-unasked = كتبت هذا في { $on } ولم تقل إلى أين يذهب:
mydata-held = هذا ينتظر ضغطة منك منذ { $on }:
mydata-fetching = عدد الأشياء التي أرسلتها ويجري جلبها الآن: { $count }.
mydata-messages-wait = عدد الرسائل التي في طريقها إليك: { $count }.
mydata-rest = ما أتذكره أيضاً
mydata-messages-sent = عدد الرسائل التي وصلتك مني: { $count }.
mydata-arrival = جئت عن طريق الملصق في { $venue } في { $on }.
mydata-draws = عدد القرعات التي شاركت فيها لاختيار من يُسأل: { $count }. وعدد المرات التي اختارتك فيها: { $drawn }.
mydata-spared = عدد المرات التي لم أسألك فيها لأنك سُئلت بما يكفي: { $count }.
mydata-duty = لك دور في المدينة منذ { $on }: { $duty ->
    [moderator] مشرف
    [staff] موظف
   *[administrator] مدير
 }.
mydata-guide = أنت شخص اتصال للسكان باسم { $name }.
mydata-draft = أنت تكتب شيئاً للمدينة.
mydata-seen = من استطاع أن يقرأه
mydata-seen-none = لم يقرأ أي شخص آخر شيئاً منه.
mydata-seen-hosts = من سألوا: { $names }.
mydata-seen-departments = الموظفون والمشرفون في { $names }، وفي ملخصهم أيضاً.
mydata-seen-guides = شخص الاتصال الخاص بك: { $names }.
mydata-seen-deciders = السياسيون الذين سألتهم: { $names }.
mydata-seen-never = يرون كلمات وأرقاماً فقط. ولا أحد منهم يرى حسابك أو اسمك.
mydata-seen-hidden = الأرقام والعناوين والأسماء التي قد تدل عليك مخفية عنهم. وإذا احتاج أحد في البلدية إلى رؤيتها، فعليه أن يكتب السبب، ويظهر ذلك هنا.
mydata-opened = اطلعت { $department } على ما هو مخفي في { $on }. السبب: «{ $why }»
mydata-kept = إلى متى
mydata-kept-unasked = كلمات لم تقل إلى أين تذهب أحذفها بعد { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
   *[other] { $days } يوماً
}.
mydata-kept-held = كلمات تنتظر ضغطة أحذفها بعد { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
   *[other] { $days } يوماً
}.
mydata-why = لماذا، وما الذي تقرّره
mydata-why-words = أحفظه لأنك قلت نعم. يُستعمل لسؤالك عن المدينة، ولقراءة ما تجيب به وعدّه، ولإخبارك بما حدث. ولا يُستعمل لشيء آخر.

# الصفحة خلف الرابط.
mydata-page-title = كل ما حفظته عنك
mydata-page-door = يعمل الرابط مرة واحدة فقط. افتحه على هاتفك أو حاسوبك حيث لا يراك أحد.
mydata-page-show = أظهر كل شيء
mydata-page-file = نزّله كملف (JSON)
mydata-page-closed = استُعمل الرابط أو انتهى وقته. اكتب «بياناتي» في المحادثة لتحصل على رابط جديد.
mydata-page-once = احفظ الصفحة إن أردت الاحتفاظ بها. الرابط نفسه لا يفتحها مرة أخرى.
mydata-page-pictures = صورك
mydata-page-json = الشيء نفسه كبيانات
mydata-page-save = احفظه كملف (JSON)
mydata-page-look = شاهده هنا
mydata-page-foot = إن أردت تصحيح شيء أو حجبه أو حذفه، فاكتب «حقوقي» في المحادثة.

# الحقوق، ولكل حق زر.
rights-intro = هذه بياناتك، وأنت من يقرّر. هذا ما تستطيع فعله الآن:
rights-see = أن تراها: اكتب «بياناتي» فتحصل على كل ما حفظته.
rights-correct = أن تصححها: اكتب «إجاباتي» لتغيير جواب، و«المواضيع» للمواضيع والأماكن، و«اللغة» للغة.
rights-restrict = أن تحجبها: عندها أحفظها ولا يقرؤها أحد، ولا تُسأل عن شيء. وستعرف ما حدث كما وُعدت.
rights-object = ألا يُقتبس كلامك: عندها لا يُعرض كلامك على غيرك. ومن عليه أن يجيبك يستطيع قراءته.
rights-erase = أن تحذفها: اكتب «انسني».
rights-complain = إن لم تكن راضياً، فيمكنك تقديم شكوى إلى هيئة حماية البيانات.
rights-complain-contact = عندك أسئلة عن بياناتك؟ اكتب إلى { $contact }. وإن لم تكن راضياً، فيمكنك تقديم شكوى إلى هيئة حماية البيانات.
rights-is-restricted = كلامك محجوب منذ { $on }، ولا يقرؤه أحد.
rights-is-objected = كلامك لا يُعرض على غيرك منذ { $on }.
button-right-restrict = احجبه
button-right-lift = استعمله من جديد
button-right-object = لا تقتبس كلامي
button-right-agree = يمكنكم اقتباس كلامي
button-right-untold = لا تكتب إلي عن ذلك
right-restrict-done = تمّ. أحفظ ما قلته ولا يقرؤه أحد، ولا أسألك عن شيء. الأرقام التي عُدّت من قبل تبقى لأنها لا تدل عليك. وسأخبرك بما حدث كما وعدت. اكتب «استعمله من جديد» لإنهاء ذلك.
right-restrict-still = طلبت مني حجب كلامك، لذلك حُفظ هذا ولم يُقرأ. اكتب «استعمله من جديد» إن أردت أن يُقرأ.
right-lift-done = سيُقرأ ما قلته ويُستعمل من جديد.
right-lift-none = كلامك غير محجوب.
right-object-done = تمّ. لن يُقتبس كلامك ولن يُعرض على غيرك. ومن عليه أن يجيبك يستطيع قراءته، وستعرف ما حدث كما وُعدت. ما أُرسل من قبل لا أستطيع استرجاعه.
right-agree-done = يمكن عرض كلامك على غيرك من جديد، دون اسمك.
right-agree-none = يمكن عرض كلامك على غيرك، دون اسمك. لم يتغير شيء.
echo-unanswered-kept-back = القرار لا يجيب عن هذا. طلبت حجب كلامك، لذلك لم يكن ضمن ما قُرئ.
