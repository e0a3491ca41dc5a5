-- Opens a notice in Neovim's own client and asks what a writer would. Environment: RECTIFY_NODE, RECTIFY_SERVER,
-- RECTIFY_FILE, RECTIFY_OUT. Writes one JSON object there: by request what was answered.
local env = vim.env
vim.cmd('edit ' .. env.RECTIFY_FILE)
local buffer = vim.api.nvim_get_current_buf()
local id = vim.lsp.start_client({
  name = 'rectify',
  cmd = { env.RECTIFY_NODE, env.RECTIFY_SERVER, '--stdio' },
  root_dir = vim.fn.fnamemodify(env.RECTIFY_FILE, ':h'),
})
vim.lsp.buf_attach_client(buffer, id)
local client = vim.lsp.get_client_by_id(id)
local out = {}
out.shown = vim.wait(15000, function()
  return #vim.diagnostic.get(buffer) > 0
end, 20)
local function ask(method, params)
  local answers = vim.lsp.buf_request_sync(buffer, method, params, 10000)
  local answer = answers and answers[id]
  return answer and (answer.result or { failed = answer.err and answer.err.message }) or { failed = 'no answer' }
end
local document = { uri = vim.uri_from_bufnr(buffer) }
local function with(more)
  return vim.tbl_extend('force', { textDocument = document }, more or {})
end
-- 0-based line of a text, and UTF-16 units before its end: everything here lies in the basic plane.
local function behind(text)
  for line, content in ipairs(vim.api.nvim_buf_get_lines(buffer, 0, -1, false)) do
    local _, last = content:find(text, 1, true)
    if last then
      return { line = line - 1, character = vim.fn.strchars(content:sub(1, last)) }
    end
  end
end
local problem = behind('### 问题2')
out.codes = vim.tbl_map(function(diagnostic)
  return diagnostic.code or diagnostic.user_data.lsp.code
end, vim.diagnostic.get(buffer))
out.hover = ask('textDocument/hover', with({ position = problem }))
out.completion = ask('textDocument/completion', with({ position = behind('整改进度：') }))
out.definition = ask('textDocument/definition', with({ position = behind('参照问题2') }))
out.references = ask('textDocument/references', with({ position = problem, context = { includeDeclaration = true } }))
out.documentHighlight = ask('textDocument/documentHighlight', with({ position = problem }))
out.codeLens = ask('textDocument/codeLens', with())
out.documentLink = ask('textDocument/documentLink', with())
out.foldingRange = ask('textDocument/foldingRange', with())
out.documentSymbol = ask('textDocument/documentSymbol', with())
out.workspaceSymbol = ask('workspace/symbol', { query = '问题' })
out.formatting = ask('textDocument/formatting', with({ options = { tabSize = 2, insertSpaces = true } }))
local comma = behind('办理,')
out.codeAction = ask(
  'textDocument/codeAction',
  with({ range = { start = comma, ['end'] = comma }, context = { diagnostics = {} } })
)
out.rename = ask('textDocument/rename', with({ position = problem, newName = '9' }))
vim.lsp.util.apply_workspace_edit(out.rename, client.offset_encoding)
out.renamed = table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), '\n')
vim.fn.writefile({ vim.json.encode(out) }, env.RECTIFY_OUT)
vim.cmd('qall!')
