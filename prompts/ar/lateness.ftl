# عندما تتأخر المدينة: أين وصل الوعد الآن، وما الذي يصل إلى من ينتظر.

# سطر تحت سطر: ما الوعد، وكم مضى عليه، وماذا تقول الإدارة، والموعد الجديد.
standing-promised-outcome = كان الوعد أن يصل الجواب قبل نهاية يوم { $first }.
standing-promised-milestone = الوعد، قبل نهاية يوم { $first }: { $what }
standing-promised-idea = كان الوعد أن يصل الجواب قبل نهاية يوم { $first }.
standing-since-late = { $days ->
    [one] تأخر ذلك يوما واحدا.
    [two] تأخر ذلك يومين.
    [few] تأخر ذلك { $days } أيام.
    [many] تأخر ذلك { $days } يوما.
   *[other] تأخر ذلك { $days } يوم.
 }
standing-since-again = { $days ->
    [few] تأخر ذلك { $days } أيام، ومضى الموعد الجديد أيضا: { $due }.
    [many] تأخر ذلك { $days } يوما، ومضى الموعد الجديد أيضا: { $due }.
   *[other] تأخر ذلك { $days } يوم، ومضى الموعد الجديد أيضا: { $due }.
 }
standing-since-moved = سيتأخر الجواب عن ذلك.
standing-says = كلام { $department }: { $why }
standing-silent = لم يصل من { $department } أي تفسير، ولا موعد جديد.
standing-silent-again = لم يصل من { $department } شيء منذ ذلك الحين، ولا موعد جديد.
standing-no-date = لا يوجد موعد جديد بعد.
standing-new-date = الموعد الجديد: { $due }.

stage-closed-late = انتهى وقت الإجابة. ولم يصلني القرار بعد.
frame-decider-undated = القرار بيد: { $decider }.
frame-host-undated = من يسأل: { $name }، { $title }.

# في صباح أول يوم عمل بعد مرور اليوم الموعود؛ و"moved" عندما يقال ذلك قبل مروره.
lateness-outcome-late = وصلت إجابتك عن «{ $title }»، ووعدتك أن أخبرك بالنتيجة. لقد تأخرت، ونحن نعتذر.
lateness-outcome-again = ما زالت النتيجة متأخرة في «{ $title }».
lateness-outcome-moved = وصلت إجابتك عن «{ $title }»، ووعدتك أن أخبرك بالنتيجة. سيحتاج ذلك إلى وقت أطول.
lateness-outcome-stands = الوعد قائم. سأخبرك عندما يصدر القرار، حتى لو كان الجواب لا.
lateness-milestone-late = وصلت إجابتك عن «{ $title }». وقد تأخر شيء من الوعود التي تلتها، ونحن نعتذر.
lateness-milestone-again = ما زال شيء من الوعود التي تلت «{ $title }» متأخرا.
lateness-milestone-moved = وصلت إجابتك عن «{ $title }». وسيحتاج شيء من الوعود التي تلتها إلى وقت أطول.
lateness-milestone-stands = الوعد قائم. سأخبرك عندما يتحقق، وسأخبرك أيضا إذا لم يتحقق.
lateness-idea = وصلتني فكرتك رقم { $number } في { $sent }، ولم يصلها رد بعد، ونحن نعتذر:
lateness-idea-stands = الوعد قائم. سأخبرك عندما يصل الرد.
idea-own-waiting = الفكرة رقم { $number }:

# الشيء نفسه تحت المنشور في مجموعة أو خادم أو على الصفحة، حيث يقرأ الجميع.
post-outcome-late = سُئلتم عن «{ $title }»، ولم يصل الجواب بعد. لقد تأخر.
post-outcome-again = ما زال الجواب متأخرا في «{ $title }».
post-outcome-moved = سيحتاج الجواب في «{ $title }» إلى وقت أطول.
post-outcome-stands = الوعد قائم. ستقرؤون ذلك هنا عندما يصدر القرار، حتى لو كان الجواب لا.
post-milestone-late = تأخر شيء من الوعود التي تلت «{ $title }».
post-milestone-again = ما زال شيء من الوعود التي تلت «{ $title }» متأخرا.
post-milestone-moved = سيحتاج شيء من الوعود التي تلت «{ $title }» إلى وقت أطول.
post-milestone-stands = الوعد قائم. ستقرؤون ذلك هنا عندما يتحقق، وأيضا إذا لم يتحقق.

# في السجل العام.
ledger-late-ideas = الردود على أفكار أرسلها الناس
ledger-late-ideas-many = أفكار انتظرت أكثر مما وعدنا: { $overdue }
ledger-count-ideas-hidden = عدا أقل من خمس أفكار
ledger-new-date = الموعد الجديد: { $on }.
ledger-new-date-passed = مضى الموعد الجديد أيضا: { $on }.
