print("ditui")
