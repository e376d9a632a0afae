import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../../shared/detect/detectors/code/language-of.ts';
import { CODE_LANGUAGES } from '../../../../shared/detect/detectors/code/languages.ts';

describe('naming the language of a block', () => {
  it.each([
    ['Python', 'from os import path\n\ndef area(w, h):\n    return w * h'],
    ['TypeScript', 'export interface Row {\n  readonly id: string;\n  count: number;\n}'],
    ['JavaScript', "const fs = require('fs');\nmodule.exports = function (x) {\n  return x === undefined;\n};"],
    ['Go', 'package main\n\nfunc main() {\n\tx, err := open()\n\tif err != nil {\n\t\treturn\n\t}\n}'],
    ['Rust', 'fn main() {\n    let mut n = 0;\n    println!("{}", n);\n}'],
    ['Java', 'import java.util.List;\n\npublic class Box extends Thing {\n  private final String name;\n}'],
    ['C#', 'using System.Text;\n\nnamespace Shop\n{\n    public class Box { public string Name { get; set; } }\n}'],
    ['C', '#include <stdio.h>\n\nint main(void) {\n    printf("%d", 1);\n    return 0;\n}'],
    ['C++', '#include <vector>\n\ntemplate <typename T>\nT first(const std::vector<T>& v) { return v[0]; }'],
    ['SQL', 'SELECT id, name\nFROM users\nWHERE active = 1\nORDER BY name;'],
    ['PHP', "<?php\n$name = $_GET['name'];\necho $this->greet($name);"],
    ['Ruby', "require 'json'\n\ndef greet(name)\n  puts name\nend"],
    ['Shell', '#!/bin/bash\nif [ -z "$1" ]; then\n  echo "none"\nfi'],
    ['PowerShell', '$rows = Import-Csv $path\nWrite-Host "done"\nif ($rows -eq $null) { exit }'],
    ['HTML', '<div class="row">\n  <p>Text</p>\n  <img src="a.png">\n</div>'],
    ['CSS', '.row {\n  margin: 0 4px;\n  color: #333;\n}'],
    ['Haskell', 'module Main where\n\nmain :: IO ()\nmain = putStrLn $ concat rows'],
    ['Kotlin', 'fun area(w: Int, h: Int): Int {\n    val result = w * h\n    return result\n}'],
    ['Objective-C', '@interface Row : NSObject\n- (void)load;\n@end'],
    ['Lua', 'local function add(a, b)\n  if a ~= nil then\n    return a + b\n  end\nend'],
    ['VBA', 'Sub Main()\n    Dim n As Long\n    n = Range("A1").Value\nEnd Sub'],
    ['COBOL', 'PROCEDURE DIVISION.\n    MOVE A-CODE TO B-CODE\n    STOP RUN.'],
    ['ABAP', 'LOOP AT lt_rows INTO ls_row.\n  WRITE: / ls_row-id.\nENDLOOP.'],
    ['Fortran', 'program main\n  implicit none\n  integer :: i\nend program main'],
    ['Assembly', 'section .text\n    mov eax, 1\n    xor ebx, ebx\n    ret'],
    ['Dockerfile', 'FROM alpine:3\nRUN apk add curl\nCMD ["sh"]'],
    ['Terraform', 'resource "aws_vpc" "main" {\n  cidr_block = var.cidr\n}'],
    ['Solidity', 'pragma solidity ^0.8.0;\ncontract Box {\n  address owner;\n}'],
    ['Protobuf', 'syntax = "proto3";\nmessage Row {\n  string id = 1;\n}'],
    ['GraphQL', 'query Rows($id: ID!) {\n  row(id: $id) {\n    name\n  }\n}'],
    ['Elixir', 'defmodule Row do\n  def id(row), do: row.id\nend'],
    ['Clojure', '(ns app.core)\n(defn add [a b]\n  (+ a b))'],
    ['Verilog', 'module m(input a, output reg q);\n  always @(posedge a) q <= 1;\nendmodule'],
    ['Makefile', '.PHONY: all\nall: $(OBJS)\n\t$(CC) -o $@ $^'],
    ['YAML', 'jobs:\n  test:\n    runs-on: ubuntu\n    steps:\n      - uses: actions/checkout@v4\n      - run: make'],
  ])('%s', (language, block) => {
    expect(languageOf(block)).toBe(language);
  });

  it('says nothing about prose', () => {
    expect(languageOf('明日の会議は10時から始めます。\n資料は前日までに共有してください。')).toBeUndefined();
  });

  it('answers with a known name or nothing, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (text) => {
        const language = languageOf(text);
        expect(language === undefined || CODE_LANGUAGES.includes(language)).toBe(true);
      }),
    );
  });
});
