# الأخبار في الطريق، والقرارات التي صُححت، وما قاله الناس وما صار إليه، وما فاتهم.

news-title = خبر عن «{ $title }»
news-on = حدث ذلك في { $on }.
news-because = يصلك هذا لأنك أجبت وتريد معرفة ما تصل إليه إجابتك.
button-news-link = قراءة المزيد
button-news-mute = لا أخبار عن هذا
button-news-hear = أريد الأخبار من جديد
news-muted = حسنا. لن تصلك أخبار أخرى في الطريق عن «{ $title }». أما القرار فيصلك، وكذلك إذا تأخرنا.
news-heard-again = حسنا. تصلك الأخبار عن «{ $title }» من جديد.

# أين وصلت الوعود الآن.
present-done = تحقق: { $what }
present-delayed = تأجل، والوعد الآن قبل نهاية يوم { $dueOn }: { $what }
present-dropped = لن يتم: { $what }
present-changed = تغير شيء منذ صدور القرار:
memory-since-decided = كان القرار: { $decision }

# قرار صُحح.
correction-intro = صححنا شيئا كتبناه إليك عن «{ $title }». كانت إجابتك:
correction-why = سبب التصحيح: { $why }
correction-was = كتبنا من قبل: { $verdict }. { $decision }
correction-is = والصحيح الآن:
correction-gone = لم يعد هذا قائما.
post-correction = صححنا القرار في «{ $title }».

# إجاباتي.
answers-decided = { $verdict }: { $decision }
answers-no-part = القرار لا يتناول ما كتبته.
answers-no-part-rest = القرار لا يتناول بقية ما قلته.
answers-for-all = تقرر للجميع: { $decision }
answers-news = خبر في { $on }: { $words }
answers-news-more = خبر في { $on }: { $words } المزيد: { $link }
answers-news-muted = لا تصلك أخبار في الطريق عن هذا، بطلب منك.
answers-not-told = لستُ متأكدًا من أن هذا قد وصلك مني.
answers-earlier = ومن قبل:
answers-older = { $number }. { $title }
button-read = إلى أين وصل الأمر
button-read-named = قراءة: { $title }
receipt-noted = سجلت:
receipt-change-how = للتعديل تكفي كتابة «إجاباتي».
button-change-noted = تعديل

# لمن يعود أو يغير رأيه: ما حدث في غيابه.
welcome-again = أهلا بعودتك! إجاباتك ما زالت محسوبة، وقد يراها غيرك من جديد. كلمة «توقف» كانت أيضا رفضا لسماع المزيد، لذلك أسأل من جديد.
missed-some = حدث شيء في ما أجبت عنه أثناء غيابك. يمكنك قراءته بعد قليل.
missed-intro = هذا لم يصلك بعد:
missed-perhaps = ربما لم يصلك هذا بعد:
missed-outcome = صدر القرار في «{ $title }».
missed-news = هناك خبر عن «{ $title }».
missed-none = وصلك كل شيء.
button-read-all = قراءة الكل

# السجل العام.
ledger-news = أخبار في الطريق
ledger-news-on = في { $on }
ledger-corrected = صُحح في { $on }
ledger-before = كان مكتوبا من قبل
ledger-feed-news = خبر: { $title }
ledger-feed-corrected = تصحيح قرار: { $title }
