-- An IATI file of the past holds the words that were kept then.
call history.follow('iati_original', 'type', 'record');
