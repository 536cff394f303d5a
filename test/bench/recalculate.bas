' Opens a workbook and, as often as a socket asks, changes the first cell of its first sheet and recalculates the whole.
Sub Main(port)
  On Error Goto ended
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  book = StarDesktop.loadComponentFromURL(ConvertToURL(Environ("HOME") & "/book.xlsx"), "_blank", 0, hidden())
  book.enableAutomaticCalculation(False)
  sheet = book.Sheets.getByIndex(0)
  used = sheet.createCursor()
  used.gotoEndOfUsedArea(False)
  first = sheet.getCellByPosition(0, 0)
  last = used.getCellByPosition(0, 0)
  connection = createUnoService("com.sun.star.connection.Connector").connect("socket,host=127.0.0.1,tcpNoDelay=1,port=" & port)
  Dim request()
  Do While connection.read(request, 8) = 8
    For i = 1 To times(request)
      first.Value = first.Value + 1
      book.calculateAll()
    Next
    connection.write(bytes(Str(last.Value)))
  Loop
  connection.close()
  book.close(True)
ended:
  StarDesktop.terminate()
End Sub

Function times(request)
  text = ""
  For Each code In request
    text = text & Chr(code)
  Next
  times = Val(text)
End Function

Function bytes(text)
  Dim codes() As Byte
  ReDim codes(Len(text) - 1)
  For i = 1 To Len(text)
    codes(i - 1) = Asc(Mid(text, i, 1))
  Next
  bytes = codes
End Function
