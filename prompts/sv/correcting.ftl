# Ett stavfel som har rättats efter att folk har fått frågan. Den offentliga sidan visar vad som stod förut.

ledger-corrections = Rättat sedan frågan ställdes
ledger-feed-spelling = Ett stavfel är rättat: { $title }
