// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/composer/jsondocuments.h>

#include <gui/kit/code/jsonedit.h>

#include <QPlainTextDocumentLayout>
#include <QTextDocument>

#include <algorithm>

namespace RadarDesk::gui {

namespace {

constexpr qsizetype MostDocuments = 12;

} // namespace

JsonDocuments::JsonDocuments(JsonEdit &editor)
    : m_editor(editor)
{
}

void JsonDocuments::show(const QString &id, const QString &text)
{
    if (!m_order.isEmpty())
        m_documents[m_order.constLast()].position = m_editor.textCursor().position();
    Document &shown = m_documents[id];
    if (!shown.document) {
        shown.document = new QTextDocument(&m_editor);
        shown.document->setDocumentLayout(new QPlainTextDocumentLayout(shown.document));
        shown.document->setPlainText(text);
        shown.document->clearUndoRedoStacks();
    }
    m_order.removeAll(id);
    m_order.append(id);
    m_editor.showDocument(*shown.document);
    QTextCursor cursor = m_editor.textCursor();
    cursor.setPosition(std::min(shown.position, shown.document->characterCount() - 1));
    m_editor.setTextCursor(cursor);
    if (m_order.size() > MostDocuments)
        drop(QString(m_order.constFirst()));
}

void JsonDocuments::drop(const QString &id)
{
    const QTextDocument *document = m_documents.value(id).document;
    if (!document || document == m_editor.document())
        return;
    delete document;
    m_documents.remove(id);
    m_order.removeAll(id);
}

} // namespace RadarDesk::gui
