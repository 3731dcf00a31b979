# جب کوئی پوچھے کہ شہر نے پہلے کس بارے میں پوچھا ہے۔

memory-how = کس بارے میں جاننا ہے؟ مثلاً یوں لکھیں: ”آپ نے سائیکل کے راستوں کے بارے میں کیا پوچھا ہے“۔
memory-none = اس بارے میں مجھے کچھ نہیں ملا۔ کوئی اور لفظ لکھ کر دیکھیں۔
memory-intro = یہ ہم پہلے پوچھ چکے ہیں:
memory-asked = { $year } میں پوچھا گیا۔ { $answered } لوگوں نے جواب دیا۔
memory-asked-least = { $year } میں پوچھا گیا۔ کم از کم { $answered } لوگوں نے جواب دیا۔
memory-asked-few = { $year } میں پوچھا گیا۔ پانچ سے کم لوگوں نے جواب دیا۔
memory-adopted = فیصلہ ہاں میں ہوا: { $decision }
memory-in-part = کچھ حصے پر فیصلہ ہاں میں ہوا: { $decision }
memory-not-adopted = فیصلہ ”نہیں“ میں ہوا: { $decision }
memory-postponed = اسے انتظار کرنا پڑا: { $decision }
memory-passed-on = اسے آگے بھیج دیا گیا: { $decision }
memory-answer = جواب: { $title }
memory-more = پڑھیں: { $title }
memory-everything = جو کچھ ہم نے پوچھا، سب دیکھیں
