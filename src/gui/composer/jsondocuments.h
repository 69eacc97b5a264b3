// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

class QTextDocument;

namespace RadarDesk::gui {

class JsonEdit;

/// The texts that one editor shows in turn, each with its own undo and place of the cursor. A
/// message has one from when it is first shown; of those not shown for long none is held.
class JsonDocuments
{
public:
    /// \a editor outlives it.
    explicit JsonDocuments(JsonEdit &editor);

    /// Shows the document of that id; a new one begins with \a text.
    void show(const QString &id, const QString &text);
    void drop(const QString &id);
    [[nodiscard]] qsizetype count() const { return m_documents.size(); }

private:
    struct Document
    {
        QTextDocument *document = nullptr; // the editor owns it
        int position = 0;
    };

    JsonEdit &m_editor;
    QHash<QString, Document> m_documents;
    QStringList m_order; // by when they were shown, the last one at the end
};

} // namespace RadarDesk::gui
