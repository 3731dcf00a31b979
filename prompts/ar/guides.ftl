# شخص واحد في البلدية يتابع فكرة أو محادثة حتى نهايتها، عبر الأقسام، ويعرفه السكان باسمه.

guide-name = { $name }، { $title }

# عندما تُعطى فكرة أو محادثة لمن يتابعها.
guide-idea = من الآن يتابع فكرتك رقم { $number } حتى يأتيك الرد عليها: { $name }، { $title }. هكذا تعرف ممن يصلك الخبر. كتبت:
guide-idea-number = بخصوص فكرتك رقم { $number }:
guide-idea-left = من كان يتابع فكرتك رقم { $number } لم يعد يتابعها. يتولاها الآن { $department } حتى لا يفوتك شيء. كتبت:
guide-idea-due = ما زال الرد موعودا في موعد أقصاه { $dueOn }.
guide-exchange = من الآن يتابع ما كتبته عن «{ $matter }» حتى ينتهي: { $name }، { $title }. هكذا تعرف مع من تتراسل.
guide-exchange-matter = بخصوص ما كتبته عن «{ $matter }»:
guide-exchange-left = من كان يتابع ما كتبته عن «{ $matter }» لم يعد يتابعه. يتولاه الآن { $department } حتى لا يفوتك شيء.
guide-anonymous = يمكن لـ{ $name } قراءة ما كتبت، لا معرفة من أنت.

# سطر واحد تحت ما ينتظر.
guide-follows-idea = يتابعها حتى يأتي الرد عليها: { $name }، { $title }.
guide-follows-exchange = يتابع ذلك حتى ينتهي: { $name }، { $title }.
guide-stands-in = { $name }، { $title }، هنا بدلا من { $guide } حتى نهاية { $until }.
guide-away = { $guide } في غياب حتى نهاية { $until }. يتولى { $department } ذلك في هذه الأثناء.
guide-away-alone = { $guide } في غياب من { $from } حتى نهاية { $until }. يتولى { $department } ذلك في هذه الأثناء.

# عندما يكتب من يتابعها.
guide-answers = الرد من { $name }، { $title }:
guide-says = { $name }، { $title }: { $why }
guide-answered = رقم { $number }: جاء الرد من { $name }، { $title }.
guide-from-idea = قرأ فكرتك رقم { $number } ويود معرفة المزيد: { $name }، { $title }. كتبت:
guide-from-answer = قرأ ما كتبته عن «{ $matter }» ويود معرفة المزيد: { $name }، { $title }. كتبت:
guide-from-help = عرضت المساعدة في «{ $matter }». تصلك هنا رسالة من { $name }، { $title }.
guide-writes-back = رد على ما كتبت من { $name }، { $title }. كتبت:
guide-asks = السؤال من { $name }:
guide-anonymous-asked = لا يعرف { $name } من أنت. ولا يقرأ ما تكتبه إلا { $name } والقسم المختص. ولست ملزما بالرد.
guide-sent = شكرا. نقلته إلى { $name }. سأكتب إليك إن جاء رد.
guide-is-it = هل هذا رد على السؤال من { $name }؟ لن أنقله إلا إذا قلت نعم.
guide-is-more = هل أنقل هذا أيضا إلى { $name }؟ لا أنقله إلا إذا قلت نعم.
guide-over = لا أسئلة أخرى لدى { $name } عما كتبت. شكرا لأنك رددت.
guide-letter-replied = رد من { $name }، { $title }، على ما كتبته إلى { $host } عن «{ $matter }». كتبت:
