# الباب يبقى مفتوحا: ما يكتبه الناس حين لا ينتظرهم سؤال، وإلى أين يمكن أن يذهب، ورد من طرح السؤال.

unasked-taken = شكرا لك، وصلني هذا. كلماتك كانت:
unasked-you-wrote = كلماتك كانت:
unasked-you-tapped = اختيارك كان:
unasked-to-host = هل أرسله إلى { $host }، { $hostTitle }؟ من هناك جاء السؤال عن «{ $title }». يصلك الرد هنا، ولا يعرف أحد من أنت.
unasked-to-idea = هل أنقلها إلى { $sender } كفكرة؟ عندها تأخذ رقما، ويصلك الرد هنا.
unasked-to-question = هل هذه إجابة عن «{ $title }»؟
unasked-kept = إذا لم تختر شيئا فسأحذفه. مدة الاحتفاظ بالأيام: { $days }.
unasked-only-last = الأخيرة فقط إذن. حذفت الباقي. كلماتك كانت:
unasked-where = إلى أين أرسله؟
unasked-way-host = «{ $title }»: { $host }، { $hostTitle }
unasked-way-question = «{ $title }»: ما زالت الإجابة ممكنة
unasked-left = لا بأس، نتركه هكذا. لقد حذفته.
unasked-gone = لم يعد هذا عندي. يمكن كتابته من جديد، ونكمل من هناك.
unasked-long = هذا أطول من أن أنقله دفعة واحدة. أقصى عدد من الأحرف: { $max }. هل يمكن تقسيمه إلى رسالتين؟
unasked-write = يمكنك الكتابة هنا مباشرة، وأنا أرسلها إلى { $host }. لا أحد يعرف من أنت، فلا حاجة إلى ذكر اسمك.
button-unasked-host = إلى { $host }
button-unasked-matter = { $title }
button-unasked-question = إجابة: { $title }
button-unasked-others = موضوع آخر
button-unasked-last = الأخيرة فقط
button-unasked-write = الكتابة إلى { $host }

# حين ينتهي وقت سؤال، ويضغط أحد أو يكتب مع ذلك.
closed-on = انتهى وقت الإجابة عن «{ $title }» يوم { $on }.
closed-deciding = موعد القرار: { $on }. والقرار بيد { $decider }. ومن أجاب ويريد أن يعرف تصله النتيجة قبل نهاية يوم { $answerBy }.
closed-late = الجواب كان موعودا قبل نهاية يوم { $answerBy }، ولم يأت بعد. القرار بيد { $decider }.
closed-decided = صدر القرار يوم { $on }:
closed-withdrawn = سُحب السؤال «{ $title }»، فلن يصدر قرار هذه المرة.
closed-write = هل هناك ما تود قوله إلى { $host }؟ يكفي الضغط هنا ثم الكتابة.

small-talk-thanks = على الرحب والسعة. أنا هنا إن كان هناك المزيد.
small-talk-hello = مرحبا! أنا هنا إن كان هناك ما تود قوله.
small-talk-fine = جميل. أنا هنا إن كان هناك المزيد.

letter-sent = شكرا لك. وصل كلامك إلى { $host }، والرد يصلك هنا قبل نهاية يوم { $dueOn }.
letter-sent-late = شكرا لك. وصل كلامك. كان الرد من { $host } موعودا قبل نهاية يوم { $dueOn }، وقد تأخر. نعتذر عن ذلك. قلت لهم من جديد إنك تنتظر الرد.
letter-anonymous = كلماتك يقرؤها { $host }، لكن من دون معرفة من أنت.
letter-is-answer = شكرا لك. نقلته كإجابة عن سؤالهم لك. سأكتب إليك إذا ردوا.
letter-is-late = كان الرد من { $host } موعودا قبل نهاية يوم { $dueOn }، ولم يصل بعد. نعتذر عن ذلك، وقد ذكّرتهم به. كلماتك كانت:
letter-ended = لا بأس. نتوقف هنا.
letter-replied = وصل رد على ما كتبته إلى { $host }، { $hostTitle }، عن «{ $title }». كلماتك كانت:
letter-reply = الرد من { $host } أو من أحد العاملين معه:
letter-write-on = يمكنك الرد إن أردت. وما زال { $host } لا يعرف من أنت.
button-letter-write-on = الرد

missing-ask = ما الذي نقص؟ يمكنك كتابته هنا في رسالة واحدة، فيصل إلى { $host }، ويصلك رد مرة أخرى. لا أحد يعرف من كتبه. ويمكنك التخطي أيضا.
missing-skipped = لا بأس. ما اخترته محسوب في كل الأحوال.
