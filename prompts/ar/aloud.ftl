## سؤال تسهل قراءته بصوت عال

aloud-question = السؤال { $number } من { $of } في { $title }.
aloud-option = { $number }: { $label }.
aloud-one = اكتب رقم ما تختاره.
aloud-several = اكتب أرقام ما تختاره وبينها فاصلة.
aloud-ranking = اكتب الأرقام بالترتيب الذي تريده وبينها فاصلة.
aloud-scale = اكتب رقماً من { $from } إلى { $to }. { $from } يعني { $low }. { $to } يعني { $high }.
aloud-open = اكتب إجابتك بكلماتك.
aloud-ways = يمكنك أيضاً أن تكتب: تخطي، أو لماذا، أو توقف.
aloud-nothing = لا يوجد سؤال ينتظر الآن.
chosen-so-far = اخترت: { $names }.
