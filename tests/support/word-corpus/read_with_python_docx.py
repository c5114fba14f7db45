"""What python-docx finds in each Word file of a folder: one line of JSON a file. For a test that compares it."""

import json
import pathlib
import re
import sys

import docx
from docx.oxml.ns import qn


def words(paragraph):
    return re.sub(r"\s+", " ", paragraph.text).strip()


def level_of(paragraph):
    found = re.match(r"Heading (\d)$", paragraph.style.name)
    return int(found.group(1)) if found else None


def outline_of(path):
    document = docx.Document(path)
    inside = docx.text.paragraph.Paragraph
    everywhere = [inside(each, document) for each in document.element.body.iter(qn("w:p"))]
    items = []
    for paragraph in everywhere:
        number = paragraph._p.find(qn("w:pPr") + "/" + qn("w:numPr"))
        if number is not None:
            depth = int(number.find(qn("w:ilvl")).get(qn("w:val")))
            items.append({"depth": depth, "text": words(paragraph)})
    tables = []
    for table in document.tables:
        caption = table._tbl.tblPr.find(qn("w:tblCaption")).get(qn("w:val"))
        cells = []
        for row in table._tbl.tr_lst:
            for cell in row.tc_lst:
                if cell.vMerge != "continue":
                    said = [words(inside(each, document)) for each in cell.iter(qn("w:p"))]
                    cells.append(" ".join(each for each in said if each))
        tables.append({"caption": caption, "cells": cells})
    headings = [{"level": level_of(each), "text": words(each)} for each in document.paragraphs if level_of(each)]
    pictures = [each.get("descr") for each in document.element.body.iter(qn("wp:docPr"))]
    properties = document.core_properties
    return {
        "title": properties.title,
        "language": properties.language,
        "headings": headings,
        "items": items,
        "tables": tables,
        "pictures": pictures,
    }


for file in sorted(pathlib.Path(sys.argv[1]).glob("*.docx")):
    print(json.dumps({"file": file.stem, "outline": outline_of(str(file))}))
