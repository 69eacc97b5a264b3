// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/shapes/messageshape.h>

#include <QObject>
#include <QStringListModel>

#include <functional>
#include <memory>

class QCompleter;
class QKeyEvent;

namespace RadarDesk::gui {

class JsonEdit;

/// Offers placeholders behind "{{", and the keys and values that the channel has had, below the
/// cursor of the JSON editor while one types; for the keyboard and the mouse.
class JsonCompleter : public QObject
{
    Q_OBJECT

public:
    using Shape = std::function<std::shared_ptr<const workbench::MessageShape>()>;

    /// \a shape is called for each completion, to use the latest data. \a edit must outlive it.
    JsonCompleter(JsonEdit &edit, Shape shape, QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// The completions for a range of the text.
    struct Offer
    {
        int start = 0; ///< Up to the cursor.
        QStringList options;
        QString behind; ///< Text after the cursor that is replaced as well, if present.
        bool isKey = false;
    };

    /// Whether the list handles the key.
    [[nodiscard]] bool takes(const QKeyEvent &key);
    void offer();
    void accept(const QString &option);
    [[nodiscard]] Offer offerFor(const QString &before) const;
    [[nodiscard]] static Offer placeholdersFor(const QString &before);

    JsonEdit &m_edit;
    Shape m_shape;
    QStringListModel m_options;
    QCompleter *m_completer;
    Offer m_offer;
    bool m_isTyping = false; ///< A key was pressed that types something.
};

} // namespace RadarDesk::gui
