"""Reads export.csv, export.graphml and export.jsonld of a folder as researchers do, and prints what they find."""

import json
import sys

import networkx
import pandas
import rdflib

folder = sys.argv[1]
rows = pandas.read_csv(f"{folder}/export.csv", keep_default_na=False, dtype=str)
graph = networkx.read_graphml(f"{folder}/export.graphml", force_multigraph=True)
triples = rdflib.Graph().parse(f"{folder}/export.jsonld", format="json-ld")
PROV = rdflib.Namespace("http://www.w3.org/ns/prov#")
print(
    json.dumps(
        {
            "claims": sorted(rows["claim"]),
            "labels": sorted(label for _, label in graph.nodes(data="label")),
            "facts": sorted(key for _, _, key in graph.edges(keys=True)),
            "perYear": [value for *_, value in graph.edges(data="amountPerYear") if value],
            "quotes": sorted(str(words) for words in triples.objects(None, PROV.value)),
            "articles": sorted({str(article) for article in triples.objects(None, PROV.wasDerivedFrom)}),
        }
    )
)
