## سؤال تسهل قراءته بصوت عال

aloud-question = السؤال { $number } من { $of } في { $title }.
aloud-option = { $number }: { $label }.
aloud-one = اكتب رقم ما تختاره.
aloud-several = اكتب أرقام ما تختاره وبينها فاصلة.
aloud-ranking = اكتب الأرقام بالترتيب الذي تريده وبينها فاصلة.
aloud-scale = اكتب رقماً من { $from } إلى { $to }. { $from } يعني { $low }. { $to } يعني { $high }.
aloud-open = اكتب إجابتك بكلماتك.
aloud-ways = يمكنك أيضاً أن تكتب "تخطي" أو "لماذا". وإذا كتبت "توقف" فلن أكتب إليك مرة أخرى.
aloud-nothing = لا أنتظر منك إجابة الآن.
chosen-so-far = اخترت: { $names }.
aloud-yes-no = اكتب نعم أو لا.
