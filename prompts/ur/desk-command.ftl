## ماڈریٹروں اور عملے کو ڈیسک تک لے جانے والا حکم، جیسا مینو میں ہے

command-desk = ڈیسک
command-desk-name = ڈیسک
command-desk-description = شہر کے لیے کام کرنے والوں کے لیے: براؤزر میں ڈیسک
