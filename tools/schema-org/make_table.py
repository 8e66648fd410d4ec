#!/usr/bin/env python3
"""Makes src/StaticPress.Engine/Checks/Vocabulary/schema-org.txt from a release of schema.org.

    python3 tools/schema-org/make_table.py schemaorg-current-https.jsonld 30.0 > src/StaticPress.Engine/Checks/Vocabulary/schema-org.txt

The input is data/releases/VERSION/schemaorg-current-https.jsonld of https://github.com/schemaorg/schemaorg. The table holds the
names of types, properties and enumeration members and how they hang together, and no descriptions.
"""
import json
import sys

PREFIX = "schema:"


def names(node, key):
    value = node.get(key, [])
    found = [v["@id"] for v in (value if isinstance(value, list) else [value]) if isinstance(v, dict)]
    return sorted(v[len(PREFIX):] for v in found if v.startswith(PREFIX))


def kinds(node):
    value = node["@type"]
    return value if isinstance(value, list) else [value]


def main(path, version):
    with open(path, encoding="utf-8") as file:
        terms = [node for node in json.load(file)["@graph"] if node["@id"].startswith(PREFIX)]
    types, properties, members = [], [], []
    for node in terms:
        name = node["@id"][len(PREFIX):]
        successor = "".join(" > " + term for term in names(node, PREFIX + "supersededBy")[:1])
        if "rdfs:Class" in kinds(node):
            types.append(f"{name} : {' '.join(names(node, 'rdfs:subClassOf'))}".rstrip(" :") + successor)
        elif "rdf:Property" in kinds(node):
            properties.append(f"{name} : {' '.join(names(node, PREFIX + 'domainIncludes'))} : {' '.join(names(node, PREFIX + 'rangeIncludes'))}{successor}")
        else:
            members.append(f"{name} : {' '.join(k[len(PREFIX):] for k in kinds(node) if k.startswith(PREFIX))}")
    print(f"# schema.org {version}: types with what they are kinds of, properties with the types they belong to and the types of their")
    print("# values, members of enumerations; '>' names what a term gave way to. Made by tools/schema-org/make_table.py; see the note there.")
    print("# From the schema.org vocabulary, https://schema.org, licensed CC BY-SA 3.0; so is this table.")
    for title, lines in (("types", types), ("properties", properties), ("members", members)):
        print(f"[{title}]")
        print("\n".join(sorted(lines)))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
