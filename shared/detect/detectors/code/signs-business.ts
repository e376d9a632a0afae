import type { LanguageSigns } from './signs-compiled.ts';

/** Signs of the languages of offices, machines and build servers. */
export const BUSINESS_SIGNS: readonly LanguageSigns[] = [
  [
    'VBA',
    [
      [/^[ \t]*(?:(?:Private|Public|Friend|Static) )?(?:Sub|Function|Property) \S+\(/gmu, 3],
      [/^[ \t]*End (?:Sub|If|Function|With|Select|Class|Property)$/gmu, 3],
      [/^[ \t]*(?:Dim|ReDim) \S+/gmu, 3],
      [/\bAs (?:String|Long|Integer|Object|Variant|Double|Boolean|Worksheet|Range|Date|New)\b/gu, 2.5],
      [/\b(?:ThisWorkbook|ActiveSheet|Worksheets\(|Range\(|Cells\(|MsgBox|Application\.|CreateObject\()/gu, 2.5],
      [/^[ \t]*(?:Set \w+ =|Next(?: \w+)?$|On Error |Option Explicit|For Each )|\bThen$/gmu, 2],
      [/[;{]$|\$\w/gmu, -2],
    ],
  ],
  [
    'COBOL',
    [
      [/\b(?:IDENTIFICATION|ENVIRONMENT|DATA|PROCEDURE) DIVISION|WORKING-STORAGE|PROGRAM-ID/gu, 5],
      [/^[ \t]*\d\d\s+[A-Z][A-Z\d-]*(?:\s+PIC\b|\.$)/gmu, 4],
      [/\bPIC [X9NS]|\bEND-(?:IF|PERFORM|READ|EVALUATE|EXEC)\b/gu, 3],
      [/^[ \t]*(?:MOVE|PERFORM|COMPUTE|ADD|DISPLAY|EVALUATE) [A-Z\d-]+/gmu, 2],
      [/[;{}]/gu, -2],
    ],
  ],
  [
    'ABAP',
    [
      [/\b(?:ENDLOOP|ENDMETHOD|ENDFORM|ENDIF|ENDSELECT|START-OF-SELECTION|SELECT-OPTIONS)\b/giu, 3],
      [/\bsy-(?:subrc|tabix|datum|uname|index)\b/giu, 4],
      [/^[ \t]*(?:DATA|TABLES|TYPES|CONSTANTS|WRITE):? .*[.,]$/gimu, 2],
      [/^[ \t]*(?:LOOP AT|READ TABLE|CALL (?:FUNCTION|METHOD)|APPEND|RAISE EXCEPTION)\b/gimu, 2.5],
      [/\b[lgmi][tsvro]_\w+/gu, 1.2],
      [/[;{}]$/gmu, -2],
    ],
  ],
  [
    'Fortran',
    [
      [/^[ \t]*(?:end )?(?:subroutine|program|module)\b/gimu, 3],
      [/^[ \t]*implicit none|^[ \t]*(?:integer|real|character|logical|complex|type)\b.*::/gimu, 4],
      [/^[ \t]*(?:write|read|print)\s*(?:\(\s*\*|\*\s*,)|^[ \t]*(?:allocate|call \w+)\s*\(/gimu, 3],
      [/^[ \t]*end ?(?:do|if)\b|^[ \t]*do \w+ ?= ?\w|\bthen$|^[ \t]*DO \d+|CONTINUE$/gimu, 2],
      [/\.(?:and|or|not|eq|ne|lt|gt|true|false)\.|\d[de]0\b/giu, 2],
      [/[;{]$|\$\w|\bAs\b|\bfi$|\blocal\b/gmu, -2.5],
    ],
  ],
  [
    'MATLAB',
    [
      [/^[ \t]*function (?:\[[\w, ]+\]|\w+) = \w+/gmu, 5],
      [/^[ \t]*%/gmu, 1.2],
      [/\.[*^/]|\w'[;)*]/gu, 2],
      [/\b(?:zeros|ones|numel|linspace|disp|fprintf|xlabel|ylabel|figure|plot|hold on|end\+1|size)\b/gu, 1.6],
      [/^[ \t]*for \w+ = [\w(]+:/gmu, 3.5],
      [/^[ \t]*end;?$/gmu, 0.6],
      [/\bdef\b|\blocal\b|\bdo$|\bthen$|[{]$|\$\w|\bmy\b|\bsub\b/gmu, -2],
    ],
  ],
  [
    'Assembly',
    [
      [
        /^[ \t]*(?:mov\w{0,3}|push[lq]?|pop[lq]?|lea[lq]?|xor|cmp[lq]?|sub[lq]?|add[lqi]?|ldr\w?|str\w?|int|jmp|j[nel][ezg]?|call|bl?|beq|bne|ldp|stp|and|li|la|lw|sw)\s+[%$#[\w.-]+(?:,.*)?$/gmu,
        1.5,
      ],
      [/%?\b[re](?:ax|bx|cx|dx|si|di|sp|bp)\b|\b[rxw]\d{1,2}\b,|\[sp\b/gu, 1.5],
      [/^[ \t]*(?:section|global|extern) [._]|^[ \t]*\.(?:text|data|globl|global|section|align|word|asciz)\b/gmu, 3],
      [/^[ \t]*(?:ret|syscall|nop|leave)$/gmu, 2],
      [/[;{}]$|=|\bfunction\b/gmu, -1.5],
    ],
  ],
  [
    'Solidity',
    [
      [/\bpragma solidity\b/gu, 8],
      [/\b(?:contract|library) \w+.*\{/gu, 2.5],
      [
        /\bmapping\s*\(|\bmsg\.(?:sender|value)|\b(?:payable|onlyOwner|emit|uint256|address)\b|\b(?:external|public) (?:view|pure)\b/gu,
        2.5,
      ],
    ],
  ],
  [
    'GraphQL',
    [
      [/^[ \t]*(?:query|mutation|subscription|fragment)\b.*\{$/gmu, 4],
      [/^[ \t]*(?:type|input|interface|enum) [A-Z]\w*.*\{$/gmu, 1.2],
      [/^[ \t]*\w+(?:\(.*\))?: \[?[A-Z]\w*!?\]?!?$/gmu, 1.8],
      [/\$\w+: \w+!?/gu, 2],
      [/^[ \t]*\w+$/gmu, 0.4],
      [/[;]|=>|\bconst\b|\bclass\b|\bfunction\b|\bvar\b|\bfunc\b| = /gu, -2],
    ],
  ],
  [
    'Protobuf',
    [
      [/^[ \t]*syntax = "proto\d"/gmu, 8],
      [/^[ \t]*(?![ \t])[\w.<>, ]+ \w+ = \d+(?: \[.*\])?;$/gmu, 2.5],
      [/^[ \t]*(?:message|service|oneof) \w+ \{|\brpc \w+\s*\(/gmu, 3],
      [/\bint \w+ =|\bconst\b|\bpublic\b/gu, -2],
    ],
  ],
  [
    'Verilog',
    [
      [/^[ \t]*(?:endmodule|endcase|endfunction)\b|\balways(?:_ff|_comb)?\s*@|\b(?:pos|neg)edge\b/gmu, 4],
      [/^[ \t]*module \w+\s*[#(;]|^[ \t]*assign \w/gmu, 3],
      [/\b(?:wire|reg|logic|input|output)\b\s*(?:\[|\w)|\b\d+'[bhd][\da-fxz_]+/giu, 2],
      [/\bstd_logic|\b(?:entity|architecture) \w+ (?:is|of)|\bdownto\b/giu, 4],
      [/=>|\bfunction\b|\bvar\b/gu, -1],
    ],
  ],
  [
    'Terraform',
    [
      [/^[ \t]*(?:resource|data) "\w+" "[\w-]+" \{/gmu, 6],
      [/^[ \t]*(?:variable|module|provider|output) "[\w-]+" \{|^[ \t]*(?:terraform|locals) \{/gmu, 4],
      [/\b(?:var|local|module|data)\.\w+/gu, 1],
      [/^[ \t]*\w+ += (?:"|\[|\{|var|true|false)/gmu, 0.6],
      [/[;]$|\bfunction\b|=>/gmu, -1],
    ],
  ],
  [
    'Dockerfile',
    [
      [/^FROM \S+(?: AS \w+)?$/gimu, 4],
      [/^(?:WORKDIR|COPY|RUN|EXPOSE|ENTRYPOINT|CMD|ENV|ARG|USER|VOLUME|HEALTHCHECK) \S/gmu, 2],
      [/^[ \t]*(?:SELECT|WHERE|select|where)\b/gmu, -4],
    ],
  ],
  [
    'Makefile',
    [
      [/^\.PHONY\s*:/gmu, 6],
      [/^[\w.%/$()-]+:(?!=)(?: [\w.%/$() -]*)?$\n\t/gmu, 4],
      [/\$\([A-Z_]+\)|\$[@<^]/gu, 2.5],
      [/^[A-Z_]+\s*[:?+]?= /gmu, 1],
      [/^[ \t]*(?:if|for|while)\b.*(?:then|do)$|^[ \t]*fi$|[;{]$/gmu, -1],
    ],
  ],
  [
    'YAML',
    [
      [/^[ \t]*(?:- )?(?:uses: [\w./-]+@|run: |runs-on: )/gmu, 4],
      [/^[ \t]*(?:steps|jobs|stages|script|on|services|spec):$/gmu, 1.5],
      [/^[ \t]*(?:- )?[\w-]+:(?: \S.*)?$/gmu, 0.3],
      [/[;{(]$|\b(?:def|class|function|return)\b/gmu, -2],
    ],
  ],
  [
    'Elixir',
    [
      [/^[ \t]*(?:defmodule|defp|defmacro|defstruct|defimpl)\b/gmu, 5],
      [/^[ \t]*def \w+.*\bdo$|\bEnum\.|\bGenServer\b|\{:(?:ok|error|reply|noreply)\b/gmu, 2.5],
      [/^[ \t]*\|> /gmu, 2],
      [/%\{|\bfn .* ->|@(?:doc|moduledoc|spec|impl)\b|\balias [A-Z]/gu, 2],
      [/;$|<-c\(/gmu, -1],
    ],
  ],
  [
    'Clojure',
    [
      [/^[ \t]*\((?:ns|defn-?|defmacro|def|defun|defvar|defcustom|setq|use-package|let|require)\b/gmu, 4],
      [/\((?:->>?|fn|map|reduce|filter|println|str|assoc|cond|when|unless|lambda) /gu, 1.5],
      [/\)\)\)/gu, 0.8],
      [/[;{]$|=>|\bfunction\b/gmu, -1],
    ],
  ],
];
