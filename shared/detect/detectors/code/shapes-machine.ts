import type { Shape } from './statement-shape.ts';

const REGISTER =
  '(?:%?[re]?(?:[abcd]x|[sd]i|[sb]p|ip)|%?[abcd][lh]|%?r\\d+[dwb]?|[wxsvd]\\d+|[ats]\\d|[xyz]mm\\d+|sp|fp|lr|pc|zero|ra)\\b';

/** What follows a mnemonic: a list of operands of which one is a register, a number or an address. */
const OPERANDS = new RegExp(
  `^\\s+(?=[^a-z]*(?:${REGISTER}|\\[|[#$]-?\\w|-?\\d*\\(%)|[\\w.]+,\\s*(?:${REGISTER}|-?\\d|\\[|[#$]))[^\\s,]+(?:\\s*,\\s*[^,]+){0,3}$`,
  'u',
);

/** Statements for machines and their makers: assembly, Verilog and VHDL, build files, containers, schemas, Lisp's neighbours. */
export const MACHINE_SHAPES: readonly Shape[] = [
  [
    'mov movq movl movb movzx movsx lea leaq push pushq pop popq add addq addl addi sub subq subl mul imul div idiv xor xorl and or orr eor not neg shl shr sar lsl lsr cmp cmpl cmpq test testl ldr ldrb str strb ldp stp adrp li la lw sw ld sd lb sb slli int MOV ADD SUB LDR STR CMP XOR PUSH POP',
    OPERANDS,
    2.5,
  ],
  ['jmp je jne jz jnz jg jl jge jle ja jb beq bne bl blx bx cbz cbnz jal call b', /^\s+[.%*]?\w+(?:@\w+)?$/u, 1.2],
  ['ret retq syscall nop leave hlt cld iret ecall', /^$/u, 1.5],
  ['section global extern', /^\s+[._]\w+$/u, 2.5],
  [
    '.text .data .bss .global .globl .section .word .long .quad .byte .asciz .ascii .string .align .type .size .cfi_startproc',
    /^(?:$|\s)/u,
    2.5,
  ],
  // Verilog and VHDL.
  ['module', /^\s+\w+\s*[#(;]/u, 3],
  ['endmodule endfunction endtask endgenerate endcase', /^/u, 3],
  ['always initial always_ff always_comb', /^\s*(?:@|begin\b)/u, 3],
  ['assign', /^\s+(?!\s)[\w[\]:.{},\s]*=/u, 3],
  [
    'wire reg logic input output inout parameter localparam',
    /^\s*(?:\[|\w+\s*=|(?:wire|reg)\b|\w+(?:\s*,\s*\w+)*[;,]$)/u,
    2.5,
  ],
  ['entity architecture', /^\s+\w+.*\sis$/u, 3],
  ['signal', /^\s+\w+.*:\s*\w/u, 2.5],
  ['port generic', /^\s*(?:map\s*)?\(/u, 2.5],
  // Containers and build files.
  ['FROM', /^\s+\S+(?::\S+|@\S+)?(?:\s+AS\s+\w+)?$/iu, 2.2],
  ['RUN', /^\s+[a-z.\\/-]\S*/u, 2.5],
  ['COPY ADD', /^\s+(?:--\w+=\S+\s+){0,3}[\w./*$-]+\s+[\w./*$-]+$/u, 2.5],
  ['WORKDIR', /^\s+[\w./$-]+$/u, 2.5],
  ['ENV ARG', /^\s+\w+(?:[= ]\S+)?$/u, 1.5],
  ['EXPOSE', /^\s+\d+/u, 2.5],
  ['CMD ENTRYPOINT HEALTHCHECK SHELL', /^\s*(?:\[|--)/u, 3],
  ['.PHONY .SUFFIXES .DEFAULT', /^\s*:/u, 3],
  ['ifeq ifneq', /^\s*\(/u, 3],
  ['@echo', /^\s/u, 2],
  ['resource data module provider variable output', /^\s+""(?:\s+"")?\s*\{/u, 3],
  ['terraform locals required_providers lifecycle backend', /^\s+(?:""\s*)?\{$/u, 2],
  // Schemas and contracts.
  ['syntax', /^\s*=\s*""/u, 3],
  ['message service rpc oneof enum', /^\s+[A-Z]\w*\s*[({]/u, 3],
  ['repeated optional', /^\s+\w+\s+\w+\s*=\s*\d+;?$/u, 3],
  ['pragma', /^\s+solidity\b/u, 3],
  ['contract modifier event', /^\s+[A-Za-z_]\w*.*[{(;]$/u, 2.5],
  ['mapping', /^\s*\(/u, 3],
  ['query mutation subscription fragment', /^\s*\w*\s*(?:\(\$|\{$|on\s+[A-Z])/u, 2.5],
  ['input scalar', /^\s+[A-Z]\w*\s*(?:\{|$)/u, 1.5],
  // ML, Elixir, Erlang, Julia.
  ['let', /^\s+(?:rec\s+)?\w+(?:\s+[\w()~:,']+){1,6}\s*=/u, 2.5],
  ['match', /^\s+\S.*\swith$/u, 2.5],
  ['defmodule defp defmacro defstruct', /^\s+\S/u, 3],
  ['alias use import', /^\s+[A-Z]\w*(?:\.[A-Z]\w*)+(?:\.\{.*\})?(?:,.*)?$/u, 2],
  // SQL beyond queries.
  [
    'RETURNS returns',
    /^\s+(?:setof\s+)?(?:void|table|trigger|record|bytea|text|uuid|date|timestamp\w*|jsonb?|bool\w*|int\w*|bigint|numeric|varchar|\w+\[\])\b/iu,
    2.5,
  ],
  ['RETURNS', /^\s+(?:SETOF\s+)?\w+$/u, 2],
  ['LANGUAGE language', /^\s+(?:plpgsql|sql|c|plpython3?u|internal)\b/iu, 3],
  ['AS', /^\s*(?:""|\$)/u, 2.5],
  [
    'CREATE ALTER DROP COMMENT',
    /^\s+(?:or\s+replace\s+)?(?:operator|domain|aggregate|extension|role|materialized|external|cast|server|policy|synonym|on|class)\b/iu,
    3,
  ],
  ['OUT IN INOUT', /^\s+\w+\s+\w+,?$/u, 1],
  ['CASE', /^(?:$|\s+WHEN\b)/u, 2],
  ['LIMIT OFFSET limit', /^\s+\d+;?$/u, 1.5],
];
