# Ein Tippfehler, der berichtigt wurde, nachdem gefragt worden war. Die öffentliche Seite zeigt, was vorher dastand.

ledger-corrections = Berichtigt, seit gefragt wurde
ledger-feed-spelling = Ein Tippfehler wurde berichtigt: { $title }
