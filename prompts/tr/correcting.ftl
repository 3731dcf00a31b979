# İnsanlara sorulduktan sonra düzeltilen bir yazım yanlışı. Herkese açık sayfa, önce ne yazdığını gösterir.

ledger-corrections = Sorulduktan sonra düzeltilenler
ledger-feed-spelling = Bir yazım yanlışı düzeltildi: { $title }
