# جب شہر سے دیر ہو جائے: وعدہ اس وقت کہاں ہے، اور انتظار کرنے والوں کو کیا بتایا جائے۔

# ایک ایک سطر، ایک دوسرے کے نیچے: کیا وعدہ تھا، کتنے دن ہو گئے، محکمے نے کیا کہا، اور نئی تاریخ۔
standing-promised-outcome = جواب کا وعدہ { $first } تک کا تھا۔
standing-promised-milestone = { $first } تک کا وعدہ: { $what }
standing-promised-idea = جواب کا وعدہ { $first } تک کا تھا۔
standing-since-late = { $days ->
    [one] اس میں ایک دن کی دیر ہو چکی ہے۔
   *[other] اس میں { $days } دن کی دیر ہو چکی ہے۔
 }
standing-since-again = { $days ->
    [one] اس میں ایک دن کی دیر ہو چکی ہے، اور نئی تاریخ، { $due }، بھی گزر گئی ہے۔
   *[other] اس میں { $days } دن کی دیر ہو چکی ہے، اور نئی تاریخ، { $due }، بھی گزر گئی ہے۔
 }
standing-since-moved = یہ دیر سے ہوگا۔
standing-says = { $department } کی طرف سے: { $why }
standing-silent = { $department } کی طرف سے وجہ نہیں بتائی گئی، اور کوئی نئی تاریخ نہیں ہے۔
standing-silent-again = { $department } کی طرف سے تب سے کچھ نہیں کہا گیا، اور کوئی نئی تاریخ نہیں ہے۔
standing-no-date = کوئی نئی تاریخ نہیں ہے۔
standing-new-date = نئی تاریخ: { $due }۔

stage-closed-late = جواب دینا بند ہو چکا ہے۔ مجھے ابھی تک نہیں بتایا گیا کہ کیا فیصلہ ہوا۔
frame-decider-undated = فیصلہ کس کا ہے: { $decider }۔
frame-host-undated = کون پوچھ رہا ہے: { $name }، { $title }۔

# وعدے کا دن گزرنے کے بعد کام کی پہلی صبح؛ "moved" وہاں جہاں اس دن سے پہلے بتایا جائے۔
lateness-outcome-late = آپ نے ”{ $title }“ پر جواب دیا، اور میں نے وعدہ کیا تھا کہ بتاؤں گا کیا نتیجہ نکلا۔ اس میں دیر ہو گئی ہے، اور ہمیں اس کا افسوس ہے۔
lateness-outcome-again = ”{ $title }“ میں اب بھی دیر ہو رہی ہے۔
lateness-outcome-moved = آپ نے ”{ $title }“ پر جواب دیا، اور میں نے وعدہ کیا تھا کہ بتاؤں گا کیا نتیجہ نکلا۔ اس میں زیادہ وقت لگے گا۔
lateness-outcome-stands = وعدہ اب بھی قائم ہے۔ جب فیصلہ ہو جائے گا تو میں بتاؤں گا، ”نہیں“ ہوا تب بھی۔
lateness-milestone-late = آپ نے ”{ $title }“ پر جواب دیا تھا۔ اس کے بعد جو وعدہ ہوا تھا، اس کے ایک حصے میں دیر ہو گئی ہے۔ ہمیں اس کا افسوس ہے۔
lateness-milestone-again = ”{ $title }“ کے بعد جو وعدہ ہوا تھا، اس کے ایک حصے میں اب بھی دیر ہو رہی ہے۔
lateness-milestone-moved = آپ نے ”{ $title }“ پر جواب دیا تھا۔ اس کے بعد جو وعدہ ہوا تھا، اس کے ایک حصے میں زیادہ وقت لگے گا۔
lateness-milestone-stands = وعدہ اب بھی قائم ہے۔ جب کام ہو جائے گا تو میں بتاؤں گا، اور نہ ہوا تب بھی۔
lateness-idea = { $sent } کو آپ نے تجویز نمبر { $number } بھیجی تھی۔ اس کا جواب ابھی تک نہیں آیا، اور ہمیں اس کا افسوس ہے:
lateness-idea-stands = وعدہ اب بھی قائم ہے۔ جب جواب آئے گا تو میں بتاؤں گا۔
idea-own-waiting = تجویز نمبر { $number }:

# یہی بات گروپ میں، سرور پر یا پیج پر پوسٹ کے نیچے، جہاں سب پڑھتے ہیں۔
post-outcome-late = ”{ $title }“ کے بارے میں پوچھا گیا تھا، اور جواب ابھی تک نہیں آیا۔ اس میں دیر ہو گئی ہے۔
post-outcome-again = ”{ $title }“ کے جواب میں اب بھی دیر ہو رہی ہے۔
post-outcome-moved = ”{ $title }“ کے جواب میں زیادہ وقت لگے گا۔
post-outcome-stands = وعدہ اب بھی قائم ہے۔ جب فیصلہ ہو جائے گا تو یہاں بتایا جائے گا، ”نہیں“ ہوا تب بھی۔
post-milestone-late = ”{ $title }“ کے بعد جو وعدہ ہوا تھا، اس کے ایک حصے میں دیر ہو گئی ہے۔
post-milestone-again = ”{ $title }“ کے بعد جو وعدہ ہوا تھا، اس کے ایک حصے میں اب بھی دیر ہو رہی ہے۔
post-milestone-moved = ”{ $title }“ کے بعد جو وعدہ ہوا تھا، اس کے ایک حصے میں زیادہ وقت لگے گا۔
post-milestone-stands = وعدہ اب بھی قائم ہے۔ جب کام ہو جائے گا تو یہاں بتایا جائے گا، اور نہ ہوا تب بھی۔

# عوامی صفحے پر۔
ledger-late-ideas = ان تجویزوں کے جواب جو لوگوں نے خود بھیجیں
ledger-late-ideas-many = وہ تجویزیں جنہیں ہمارے وعدے سے زیادہ انتظار کرنا پڑا: { $overdue }
ledger-count-ideas-hidden = اس کے علاوہ پانچ سے کم تجویزیں
ledger-new-date = نئی تاریخ: { $on }۔
ledger-new-date-passed = نئی تاریخ، { $on }، بھی گزر گئی ہے۔
