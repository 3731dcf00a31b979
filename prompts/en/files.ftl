file-line = { $place } { $what }
