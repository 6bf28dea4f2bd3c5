// A part of statements that know a fact as f: the conditions of a FactFilter but for the company.
// $types, $statuses, $modalities, $article, $minConfidence, $minSources,
// $asOf, $beganFrom, $beganTo, $endedFrom, $endedTo, $seenFrom, $seenTo (ISO dates) (null: any)
($types IS NULL OR f.type IN $types)
AND ($statuses IS NULL OR f.status IN $statuses)
AND ($minConfidence IS NULL OR f.confidence >= $minConfidence)
AND ($minSources IS NULL OR f.sourceCount >= $minSources)
AND ($asOf IS NULL OR (f.status IN ['current', 'ended']
  AND coalesce(f.heldFrom, '') <= $asOf AND coalesce(f.heldTo, '9999') >= $asOf))
AND ($beganFrom IS NULL OR f.heldFrom >= $beganFrom) AND ($beganTo IS NULL OR f.heldFrom <= $beganTo)
AND ($endedFrom IS NULL OR f.heldTo >= $endedFrom) AND ($endedTo IS NULL OR f.heldTo <= $endedTo)
AND ($seenFrom IS NULL OR left(f.lastSaid, 10) >= $seenFrom) AND ($seenTo IS NULL OR left(f.lastSaid, 10) <= $seenTo)
AND ($modalities IS NULL OR EXISTS { (f)<-[:SUPPORTS|DENIES]-(c:Claim) WHERE c.modality IN $modalities })
AND ($article IS NULL OR EXISTS {
  (f)<-[:SUPPORTS|DENIES]-(:Claim)-[:STATED_IN]->(:Sentence)-[:IN_ARTICLE]->({id: $article})
})
