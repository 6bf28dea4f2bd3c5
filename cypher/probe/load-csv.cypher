// doctor: what a server should refuse: reading files and addresses for whoever asks.
// $url
LOAD CSV FROM $url AS line
RETURN line LIMIT 1
